using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Closes a day of one SKU's demand: forecast, deviation, comments, and the plan against the need.</summary>
internal static class DemandDay
{
    private const int WatchDays = 14;

    /// <summary>Closes the day.</summary>
    public static void Close(Factory factory, Hour hour, ProductLine line)
    {
        var demand = line.Demand;
        var shelfUnits = TakeShelfPart(demand);
        var need = demand.OrderedToday + demand.TurnedAwayToday + shelfUnits;
        WatchPlan(hour, line, need);
        WatchWeek(factory, hour, line, need);
        var wants = ForecastUpdate.Wants(demand.OrderedToday, demand.TurnedAwayToday, shelfUnits);
        wants = demand.News?.CloseDay(wants) ?? wants;
        Learn(factory, demand, wants);
        factory.Plan?.Lines[line.Index].Learn(wants, factory.Class.Production.ForecastSmoothing);
        demand.OrderedToday = 0;
        demand.TurnedAwayToday = 0;
        ReadComments(factory, hour, line);
    }

    // The team reads a share of the chat, whatever is made of it afterwards.
    private static void ReadComments(Factory factory, Hour hour, ProductLine line)
    {
        if (line.Demand.Content is { } content)
        {
            var read = hour.BehaviourDice(Purpose.CommentReading).Binomial(content.Today, factory.Class.Content.ReadShare, line.Index);
            content.CloseDay(read, factory.Class.Production.ForecastSmoothing);
        }
    }

    // A shelf orders once per review for all the days between: the order is lumpy, the wants behind it are not.
    private static double TakeShelfPart(DemandRecord demand)
    {
        if (demand.ShelfDaysLeft == 0)
        {
            return 0;
        }

        var part = demand.ShelfUnitsToSpread / demand.ShelfDaysLeft;
        demand.ShelfUnitsToSpread -= part;
        demand.ShelfDaysLeft--;
        return part;
    }

    // A day off air counts as well: what is planned for is the rate over all days, not over those with a show.
    private static void Learn(Factory factory, DemandRecord demand, double wants)
    {
        var smoothing = factory.Class.Production.ForecastSmoothing;
        var learned = ForecastUpdate.Smooth(new SmoothedDemand(demand.ForecastPerDay, demand.DeviationPerDay), wants, smoothing);
        demand.DeviationPerDay = learned.DeviationPerDay;
        demand.ForecastPerDay = factory.Class.Production.ForecastWindowDays is > 0 and var days ? Remember(demand, wants, days) : learned.LevelPerDay;
    }

    // Days before the first that was lived were as expected.
    private static double Remember(DemandRecord demand, double wants, int days)
    {
        demand.History ??= WantsHistory.Of(days, demand.ForecastPerDay);
        demand.History.Add(wants, days);
        return demand.History.Mean;
    }

    // The week in which the measured days begin is not a whole one: it is left out with the warm-up.
    private static void WatchWeek(Factory factory, Hour hour, ProductLine line, double needUnits)
    {
        line.WantedByWeek.ThisWeek += needUnits;
        if (hour.Day % Calendar.DaysPerWeek != 0)
        {
            return;
        }

        if (hour.Day < factory.Belt.Scenario.Run.WarmupDays + Calendar.DaysPerWeek)
        {
            line.WantedByWeek.ThisWeek = 0;
            line.ReleasedByWeek.ThisWeek = 0;
            return;
        }

        line.WantedByWeek.CloseWeek();
        line.ReleasedByWeek.CloseWeek();
    }

    private static void WatchPlan(Hour hour, ProductLine line, double needUnits)
    {
        var watch = line.Plan;
        watch.WindowNeedUnits += needUnits;
        if (hour.Day % WatchDays == 0)
        {
            var error = Math.Abs((watch.WindowPlannedPerDay * WatchDays) - watch.WindowNeedUnits);
            hour.Count(Metric.FactoryPlanErrorUnits, (long)Math.Round(error));
            hour.Count(Metric.FactoryPlanNeedUnits, (long)Math.Round(watch.WindowNeedUnits));
            watch.WindowNeedUnits = 0;
            watch.WindowPlannedPerDay = watch.PlannedPerDay;
        }
    }
}
