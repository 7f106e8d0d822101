using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Books what rooms sold and shelves ordered.</summary>
internal static class OrderDesk
{
    /// <summary>Books the reports of rooms and ends the reservations behind them.</summary>
    public static void BookOrders(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is OrderBatch batch)
            {
                var reservation = TakeReservation(factory, letter.From, batch.ShowTick);
                for (var i = 0; i < batch.Lines.Count; i++)
                {
                    Book(factory, hour, reservation, i, batch.Lines[i]);
                }
            }
        }
    }

    /// <summary>Books orders of shelves; their payment came with them.</summary>
    public static void BookShelfOrders(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is ShelfOrder order)
            {
                var line = factory.LineOf(letter.From);
                factory.Book.ReceivedWithLetter(hour, Metric.FactoryWholesaleIncomeFen, order.MoneyFen);
                hour.Count(Metric.FactoryShelfOrderedUnits, order.Units);
                PrepaidOrders.Enter(factory, line, letter.From, order.Units, order.PriceFen, letter.Sent);
                line.LastSaleTick = letter.Sent;
                line.Demand.ShelfUnitsToSpread += order.Units;
                line.Demand.ShelfDaysLeft = factory.Belt.Scenario.Wholesale.ReviewDays;
            }
        }
    }

    private static Reservation TakeReservation(Factory factory, EntityId room, int showTick)
    {
        var reservations = factory.Reservations;
        for (var i = 0; i < reservations.Count; i++)
        {
            var reservation = reservations[i];
            if (reservation.Room == room && reservation.ShowTick == showTick)
            {
                reservations.RemoveAt(i);
                Release(factory, reservation);
                return reservation;
            }
        }

        throw new BrokenBalanceException($"{room} reports the show of tick {showTick}, for which it holds no quote");
    }

    private static void Release(Factory factory, Reservation reservation)
    {
        for (var i = 0; i < reservation.Lines.Length; i++)
        {
            var line = factory.Products[reservation.Lines[i]];
            line.Stock.Release(reservation.StockUnits[i]);
            line.ReservedPresaleUnits -= reservation.PresaleUnits[i];
        }
    }

    // A report names the SKUs of the quote in the quote's order.
    private static void Book(Factory factory, Hour hour, Reservation reservation, int place, OrderLine sold)
    {
        var line = factory.Products[reservation.Lines[place]];
        if (line.Profile.Id != sold.Sku || sold.StockUnits > reservation.StockUnits[place] || sold.PresaleUnits > reservation.PresaleUnits[place])
        {
            throw new BrokenBalanceException(
                $"{reservation.Room} sold {sold.StockUnits} + {sold.PresaleUnits} units of {sold.Sku} on quotas of "
                + $"{reservation.StockUnits[place]} + {reservation.PresaleUnits[place]} of {line.Profile.Id}");
        }

        var units = sold.StockUnits + sold.PresaleUnits;
        if (units > 0)
        {
            var commission = OfferDesk.CommissionMicro(factory, reservation.Room, line);
            Enter(factory, hour, line, reservation, sold, factory.Offers is null ? 0 : commission);
            TakeMoney(factory, hour, line, reservation, sold, commission);
        }

        NoteDemand(factory, hour, line, reservation, sold);
    }

    private static void Enter(Factory factory, Hour hour, ProductLine line, Reservation reservation, OrderLine sold, long commissionMicro)
    {
        var buyers = BuyerSplit.Of(sold.Buyers, sold.StockUnits, sold.PresaleUnits);
        if (sold.StockUnits > 0)
        {
            line.Orders.Add(Order(reservation, sold, sold.StockUnits, buyers.First, commissionMicro, isPresale: false));
        }

        if (sold.PresaleUnits > 0)
        {
            var presale = Order(reservation, sold, sold.PresaleUnits, buyers.Rest, commissionMicro, isPresale: true);
            if (factory.Preorders is { } deposits)
            {
                PreorderDesk.Take(factory, hour, deposits, line, presale);
            }
            else
            {
                line.Orders.Add(presale);
            }
        }

        line.LastSaleTick = reservation.ShowTick;
    }

    private static OpenOrder Order(Reservation reservation, OrderLine sold, int units, SegmentCounts buyers, long commissionMicro, bool isPresale) => new()
    {
        Buyer = reservation.Room,
        Units = units,
        Presale = isPresale,
        PriceFen = sold.PriceFen,
        PlacedTick = reservation.ShowTick,
        PromiseTick = reservation.ShowTick + (isPresale ? sold.PresalePromiseHours : sold.StockPromiseHours),
        Buyers = buyers,
        CommissionMicro = commissionMicro,
        InteractionMicro = sold.InteractionMicro,
    };

    private static void TakeMoney(Factory factory, Hour hour, ProductLine line, Reservation reservation, OrderLine sold, long commissionMicro)
    {
        var units = sold.StockUnits + sold.PresaleUnits;
        var fen = checked(units * sold.PriceFen);
        var paidFen = factory.Preorders is null ? fen : checked(sold.StockUnits * sold.PriceFen);
        factory.Book.Earn(hour, Metric.FactoryGoodsIncomeFen, paidFen);
        Accounts.Sold(factory, reservation.Room, paidFen, commissionMicro);
        OfferDesk.CountSale(factory, line, reservation.Room, units);
        StockRisk.Lost(factory, line, sold.StockUnits, MarkdownFen(factory, line));
        hour.Count(Metric.FactoryBookedUnits, units);
        hour.Count(Metric.FactoryBookedFen, fen);
        hour.Count(Metric.FactoryMarkedDownUnits, line.MarkedDown ? units : 0);
        hour.Count(Metric.FactoryBookedListFen, factory.Belt.HasPriceWar ? checked(units * line.Profile.ListPriceFen) : 0);
    }

    // What the markdown takes off a unit, whatever discount a host takes off besides.
    private static long MarkdownFen(Factory factory, ProductLine line)
    {
        var price = PriceDesk.QuoteOf(factory, line);
        return price.ListPriceFen - price.PriceFen;
    }

    private static void NoteDemand(Factory factory, Hour hour, ProductLine line, Reservation reservation, OrderLine sold)
    {
        var units = sold.StockUnits + sold.PresaleUnits;
        hour.Count(Metric.FactoryTurnedAwayUnits, sold.TurnedAway);
        var demand = line.Demand;
        demand.OrderedToday += units;
        demand.TurnedAwayToday += sold.TurnedAway;
        if (units > 0 || sold.TurnedAway > 0 || sold.ContentCount > 0)
        {
            Accounts.Shown(factory, line, reservation.Room, reservation.ShowTick);
        }

        if (demand.Content is { } content)
        {
            content.Today += sold.ContentCount;
        }
    }
}
