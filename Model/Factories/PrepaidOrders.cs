using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Orders that no room sold - of shelves, of other factories, of the scenario. They are paid when they are placed.</summary>
internal static class PrepaidOrders
{
    /// <summary>Enters an order behind all others; the caller books its money.</summary>
    public static void Enter(Factory factory, ProductLine line, EntityId buyer, int units, long priceFen, int placedTick, int noticeHours = 0)
    {
        Accounts.SoldToShelf(factory, checked(units * priceFen));
        line.Orders.Add(Order(factory, buyer, units, priceFen, placedTick, noticeHours));
    }

    /// <summary>An order that has not been entered.</summary>
    public static OpenOrder Order(Factory factory, EntityId buyer, int units, long priceFen, int placedTick, int noticeHours) => new()
    {
        Buyer = buyer,
        Units = units,
        PriceFen = priceFen,
        PlacedTick = placedTick,
        DueTick = noticeHours > 0 ? placedTick + noticeHours : 0,
        PromiseTick = placedTick + noticeHours + factory.Terms.PromiseHours,
        Buyers = SegmentCounts.Nobody(),
    };

    /// <summary>Cancels units of an order that will never be made; the caller pays them back.</summary>
    /// <returns>What is to be paid back, in fen.</returns>
    public static long GiveUp(Factory factory, Hour hour, ProductLine line, int index, int units)
    {
        var fen = checked(units * line.Orders.Orders[index].PriceFen);
        line.Orders.Cancel(index, units);
        hour.Count(Metric.FactoryCancelledUnits, units);
        Accounts.SoldToShelf(factory, -fen);
        return fen;
    }
}
