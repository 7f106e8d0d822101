using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Ships open orders at the courier hours, oldest first, out of the stock that is not reserved.</summary>
internal static class Dispatch
{
    private const int MorningCourier = 10;
    private const int EveningCourier = 18;
    private const int QuickHours = 48;

    // Shelves and customers outside are supplied in cartons, each of which costs what a parcel costs.
    private const int UnitsPerCarton = 20;

    // Parcels of one SKU per courier: the spacing of their dice.
    private const int DicePerLine = 1 << 12;

    /// <summary>Ships what can be shipped, at a courier hour.</summary>
    public static void Ship(Factory factory, Hour hour)
    {
        if (hour.HourOfDay is not (MorningCourier or EveningCourier))
        {
            return;
        }

        foreach (var line in factory.Products)
        {
            if (line.Orders.OpenUnits > 0 && line.Stock.FreeUnits > 0)
            {
                ShipLine(factory, hour, line);
            }
        }
    }

    /// <summary>Asks to be woken for the next courier if there is something to ship.</summary>
    public static void AskForCourier(Factory factory, Hour hour)
    {
        var next = Math.Min(Calendar.NextAt(hour.Tick, MorningCourier), Calendar.NextAt(hour.Tick, EveningCourier));
        if (factory.CourierTick >= next)
        {
            return;
        }

        foreach (var line in factory.Products)
        {
            if (line.Orders.OpenUnits > 0 && line.Stock.FreeUnits > 0)
            {
                factory.CourierTick = next;
                hour.WakeAt(next);
                return;
            }
        }
    }

    private static void ShipLine(Factory factory, Hour hour, ProductLine line)
    {
        var parcels = new List<Parcel>();
        var served = 0;
        var waits = false;
        for (var i = 0; i < line.Orders.Orders.Count && line.Stock.FreeUnits > 0; i++)
        {
            var order = line.Orders.Orders[i];
            if (order.DueTick > hour.Tick)
            {
                waits = true;
                continue;
            }

            var units = Math.Min(order.Units, line.Stock.FreeUnits);
            if (order.IsForShelf || order.IsForFactory || order.IsGiven)
            {
                PayCartons(factory, hour, units);
            }

            if (order.IsForShelf)
            {
                SendToShelf(factory, hour, line, units);
            }
            else if (order.IsForFactory)
            {
                SupplyDesk.Ship(factory, hour, line, order.Buyer, units);
            }
            else
            {
                if (!order.IsGiven)
                {
                    Pack(parcels, line, order, units);
                }

                PreorderDesk.TakeRest(factory, hour, line, order, units);
            }

            line.Orders.Serve(i, units);
            line.Stock.Ship(units);
            Measure(hour, line, order, units);
            served += order.Units == 0 ? 1 : 0;
        }

        if (waits)
        {
            line.Orders.DropAllServed();
        }
        else
        {
            line.Orders.DropServed(served);
        }

        SendParcels(factory, hour, line, parcels);
    }

    private static void PayCartons(Factory factory, Hour hour, int units)
    {
        var cartons = ((units - 1) / UnitsPerCarton) + 1;
        factory.Book.Spend(hour, Metric.FactoryShippingCostFen, cartons * factory.Terms.ShippingFen);
    }

    private static void SendToShelf(Factory factory, Hour hour, ProductLine line, int units)
    {
        var delivery = new ShelfDelivery { Units = units, Design = line.Design };
        hour.Send(line.Profile.Id, delivery, factory.Belt.Scenario.Wholesale.DeliveryDays * Calendar.HoursPerDay);
    }

    // Units of one room sold at one price and commission travel together; what differs is averaged by units.
    private static void Pack(List<Parcel> parcels, ProductLine line, OpenOrder order, int units)
    {
        var buyers = BuyerSplit.Of(order.Buyers, units, order.Units - units);
        order.Buyers = buyers.Rest;
        foreach (var parcel in parcels)
        {
            if (parcel.Room == order.Buyer && parcel.PriceFen == order.PriceFen && parcel.CommissionMicro == order.CommissionMicro)
            {
                parcel.InteractionMicro = ((parcel.InteractionMicro * parcel.Units) + (order.InteractionMicro * units)) / (parcel.Units + units);
                parcel.Buyers = BuyerSplit.Join(parcel.Buyers, buyers.First);
                parcel.Units += units;
                return;
            }
        }

        parcels.Add(new Parcel
        {
            Room = order.Buyer,
            Units = units,
            Buyers = buyers.First.Copy(),
            Design = line.Design,
            PriceFen = order.PriceFen,
            DefectMicro = line.Stock.DefectMicro,
            InteractionMicro = order.InteractionMicro,
            CommissionMicro = order.CommissionMicro,
        });
    }

    private static void SendParcels(Factory factory, Hour hour, ProductLine line, List<Parcel> parcels)
    {
        var dice = hour.NatureDice(Purpose.Delivery);
        for (var i = 0; i < parcels.Count; i++)
        {
            var (shortest, longest) = Abroad.DeliveryHours(factory, parcels[i].Room);
            var extra = (int)(dice.Uniform((line.Index * DicePerLine) + i) * (Math.Max(0, longest - shortest) + 1));
            Abroad.PayFreight(factory, hour, parcels[i]);
            hour.Send(line.Profile.Id, parcels[i], shortest + extra);
        }
    }

    private static void Measure(Hour hour, ProductLine line, OpenOrder order, int units)
    {
        hour.Count(Metric.FactoryShippedUnits, units);
        hour.Count(Metric.FactoryCostOfGoodsFen, units * line.CostFen);
        if (order.IsForShelf || order.IsForFactory || order.IsFake)
        {
            return;
        }

        var hours = hour.Tick - order.PlacedTick;
        hour.Count(Metric.FactoryShippedRetailUnits, units);
        hour.Count(Metric.FactoryShippedInPromiseUnits, hour.Tick <= order.PromiseTick ? units : 0);
        hour.Count(Metric.FactoryShippedWithin48Units, hours <= QuickHours ? units : 0);
        hour.Observe(HourHistogram.OrderToShip, hours, units);
    }
}
