using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Books orders that the scenario gives day by day. Whoever stands behind them is no part of the belt: they pay the list price when
/// they order, and goods that were shipped to them are gone.
/// </summary>
internal static class GivenOrders
{
    /// <summary>Books the orders of this hour.</summary>
    public static void Book(Factory factory, Hour hour)
    {
        foreach (var line in factory.Products)
        {
            if (line.Profile.Orders is not { } given)
            {
                continue;
            }

            if (hour.HourOfDay == given.Hour)
            {
                Book(factory, hour, line, given.UnitsOn(hour.Day), given.Lost || factory.IsClosed);
            }

            if (hour.HourOfDay == given.Hour || hour.AgeBegins)
            {
                hour.WakeAt(Calendar.NextAt(hour.Tick, given.Hour));
            }
        }
    }

    /// <summary>Cancels units of a given order that will never be made, and pays them back.</summary>
    public static void GiveUp(Factory factory, Hour hour, ProductLine line, int index, int units)
    {
        var fen = checked(units * line.Orders.Orders[index].PriceFen);
        line.Orders.Cancel(index, units);
        hour.Count(Metric.FactoryCancelledUnits, units);
        factory.Book.Spend(hour, Metric.FactoryRefundCostFen, fen);
        Accounts.SoldToShelf(factory, -fen);
    }

    private static void Book(Factory factory, Hour hour, ProductLine line, int wanted, bool isLost)
    {
        var units = isLost ? Math.Min(wanted, Math.Max(0, line.Stock.FreeUnits - line.Orders.OpenUnits)) : wanted;
        var fen = checked(units * line.Profile.ListPriceFen);
        factory.Book.Earn(hour, Metric.FactoryGivenIncomeFen, fen);
        Accounts.SoldToShelf(factory, fen);
        hour.Count(Metric.FactoryGivenUnits, units);
        hour.Count(Metric.FactoryGivenLostUnits, wanted - units);
        line.Orders.Add(new OpenOrder
        {
            Buyer = EntityId.None,
            Units = units,
            PriceFen = line.Profile.ListPriceFen,
            PlacedTick = hour.Tick,
            PromiseTick = hour.Tick + factory.Terms.PromiseHours,
        });
        line.LastSaleTick = units > 0 ? hour.Tick : line.LastSaleTick;
        line.Demand.OrderedToday += units;
        line.Demand.TurnedAwayToday += wanted - units;
    }
}
