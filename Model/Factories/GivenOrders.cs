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
        if (!factory.HasGivenOrders)
        {
            return;
        }

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
        var fen = PrepaidOrders.GiveUp(factory, hour, line, index, units);
        factory.Book.Spend(hour, Metric.FactoryRefundCostFen, fen);
    }

    private static void Book(Factory factory, Hour hour, ProductLine line, int wanted, bool isLost)
    {
        var units = isLost ? Math.Min(wanted, Math.Max(0, line.Stock.FreeUnits - line.Orders.OpenUnits)) : wanted;
        factory.Book.Earn(hour, Metric.FactoryGivenIncomeFen, checked(units * line.Profile.ListPriceFen));
        hour.Count(Metric.FactoryGivenUnits, units);
        hour.Count(Metric.FactoryGivenLostUnits, wanted - units);
        PrepaidOrders.Enter(factory, line, EntityId.None, units, line.Profile.ListPriceFen, hour.Tick);
        line.LastSaleTick = units > 0 ? hour.Tick : line.LastSaleTick;
        line.Demand.OrderedToday += units;
        line.Demand.TurnedAwayToday += wanted - units;
    }
}
