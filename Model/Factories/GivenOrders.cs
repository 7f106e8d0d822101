using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Books orders that the scenario gives day by day. Whoever stands behind them is no part of the belt: they pay the list price when
/// they order - or a deposit, where they give notice to a factory that pre-sells - and goods that were shipped to them are gone.
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
                Book(factory, hour, line, given);
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
        if (line.Orders.Orders[index] is var order && PreorderDesk.IsOnDeposit(factory, order))
        {
            line.Orders.Cancel(index, units);
            hour.Count(Metric.FactoryCancelledUnits, units);
            PreorderDesk.GiveBack(factory, hour, order, units);
            return;
        }

        var fen = PrepaidOrders.GiveUp(factory, hour, line, index, units);
        factory.Book.Spend(hour, Metric.FactoryRefundCostFen, fen);
    }

    private static void Book(Factory factory, Hour hour, ProductLine line, GivenOrderOptions given)
    {
        var wanted = given.UnitsOn(hour.Day);
        var units = given.Lost || factory.IsClosed ? Math.Min(wanted, Math.Max(0, line.Stock.FreeUnits - line.Orders.OpenUnits)) : wanted;
        hour.Count(Metric.FactoryGivenUnits, units);
        hour.Count(Metric.FactoryGivenLostUnits, wanted - units);
        Take(factory, hour, line, units, given.NoticeDays * Calendar.HoursPerDay);
        line.LastSaleTick = units > 0 ? hour.Tick : line.LastSaleTick;
        line.Demand.OrderedToday += units;
        line.Demand.TurnedAwayToday += wanted - units;
    }

    private static void Take(Factory factory, Hour hour, ProductLine line, int units, int noticeHours)
    {
        var priceFen = line.Profile.ListPriceFen;
        if (noticeHours > 0 && factory.Preorders is { } deposits && !factory.IsClosed)
        {
            var order = PrepaidOrders.Order(factory, EntityId.None, units, priceFen, hour.Tick, noticeHours);
            order.Presale = true;
            PreorderDesk.Take(factory, hour, deposits, line, order);
            return;
        }

        factory.Book.Earn(hour, Metric.FactoryGivenIncomeFen, checked(units * priceFen));
        PrepaidOrders.Enter(factory, line, EntityId.None, units, priceFen, hour.Tick, noticeHours);
    }
}
