using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Serves other factories with the material they make their goods of: orders like any other, in the same book.</summary>
internal static class SupplyDesk
{
    /// <summary>Books orders of factories; their payment came with them.</summary>
    public static void BookOrders(Factory factory, Hour hour)
    {
        if (!factory.Profile.InChain)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is SupplyOrder order)
            {
                Book(factory, hour, letter, order);
            }
        }
    }

    /// <summary>Sends units to the factory that ordered them; they travel for its material lead time.</summary>
    public static void Ship(Factory factory, Hour hour, ProductLine line, EntityId customer, int units)
    {
        var hours = (int)Math.Ceiling(factory.Belt.FactoryOf(customer).Class.Production.MaterialLeadDays * Calendar.HoursPerDay);
        hour.Send(customer, new SupplyDelivery { Sku = line.Profile.Id, Units = units }, Math.Max(1, hours));
    }

    /// <summary>Cancels units of an order that will never be made, and pays them back.</summary>
    public static void GiveUp(Factory factory, Hour hour, ProductLine line, int index, int units)
    {
        var customer = line.Orders.Orders[index].Buyer;
        var fen = PrepaidOrders.GiveUp(factory, hour, line, index, units);
        hour.Send(customer, new SupplyVoided { Sku = line.Profile.Id, Units = units, RefundFen = fen });
        factory.Book.ReceivedWithLetter(hour, Metric.FactorySupplyIncomeFen, -fen);
    }

    private static void Book(Factory factory, Hour hour, in Letter letter, SupplyOrder order)
    {
        var line = factory.LineOf(order.Sku);
        factory.Book.ReceivedWithLetter(hour, Metric.FactorySupplyIncomeFen, order.MoneyFen);
        hour.Count(Metric.FactorySupplyOrderedUnits, order.Units);
        PrepaidOrders.Enter(factory, line, letter.From, order.Units, order.PriceFen, letter.Sent);
        line.LastSaleTick = letter.Sent;
        line.Demand.OrderedToday += order.Units;
        if (order.WantsUnits is { } wants && line.Demand.News is { } news)
        {
            news.HeardUnits += wants;
            news.OrderedUnits += order.Units;
        }

        if (factory.Exit is { HasClosed: true })
        {
            GiveUp(factory, hour, line, line.Orders.Orders.Count - 1, order.Units);
        }
    }
}
