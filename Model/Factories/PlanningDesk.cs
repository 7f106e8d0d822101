using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Replanning: forecasts, order-up-to levels, jobs.</summary>
internal static class PlanningDesk
{
    // Bounds the cover of a SKU of which next to nothing is expected.
    private const double SlowestPerDay = 0.001;

    /// <summary>Settles what to make of every SKU, at a replanning hour.</summary>
    public static void Replan(Factory factory, Hour hour)
    {
        var terms = factory.Terms;
        var sinceReplan = (hour.Tick - terms.ReplanOffset + terms.ReplanHours) % terms.ReplanHours;
        if (hour.AgeBegins && sinceReplan > 0)
        {
            hour.WakeAt(hour.Tick + terms.ReplanHours - sinceReplan);
        }

        if (sinceReplan != 0 || factory.Profile.Closed)
        {
            return;
        }

        hour.WakeAt(hour.Tick + terms.ReplanHours);
        Plan(factory, hour);
    }

    /// <summary>Settles what to make of every SKU now.</summary>
    public static void Plan(Factory factory, Hour hour)
    {
        var forecasts = new LocalForecastChoice[factory.Products.Length];
        foreach (var line in factory.Products)
        {
            forecasts[line.Index] = Forecast(factory, hour, line);
        }

        PlanDesk.DropOld(factory, hour);
        var isObeyed = PlanDesk.IsObeyed(factory, hour);
        var plans = new LinePlan[factory.Products.Length];
        foreach (var line in factory.Products)
        {
            var hub = isObeyed ? PlanDesk.RateOf(factory, line) : (HubRate?)null;
            plans[line.Index] = PlanLine(factory, hour, line, forecasts[line.Index], hub);
        }

        Release(factory, hour, plans, isObeyed ? factory.Profile.Policy.PlanningIntensity : 0);
    }

    private static LocalForecastChoice Forecast(Factory factory, Hour hour, ProductLine line)
    {
        var demand = line.Demand;
        var policy = factory.Profile.Policy;
        var category = line.Profile.Category;
        return LocalForecast.Decide(
            demand.ForecastPerDay,
            demand.Content?.FastPerDay ?? 0,
            demand.Content?.SlowPerDay,
            policy.HotListWeight > 0 ? Growth(factory, hour, category) : 1,
            factory.Terms.MakersOf[category],
            policy.HotListWeight);
    }

    // Every factory may read every platform's list; it takes their mean.
    private static double Growth(Factory factory, Hour hour, int category)
    {
        long sum = 0;
        var lists = 0;
        foreach (var platform in factory.Belt.Platforms)
        {
            if (hour.Bulletin<HotList>(platform.Id) is { } list && category < list.GrowthMicro.Length)
            {
                sum += list.GrowthMicro[category];
                lists++;
            }
        }

        return lists == 0 ? 1 : Fixed.ToDouble(sum / lists);
    }

    private static LinePlan PlanLine(Factory factory, Hour hour, ProductLine line, in LocalForecastChoice forecast, HubRate? hub)
    {
        var production = factory.Profile.Class.Production;
        // Who pre-sells makes what is owed and nothing on forecast; a hub's plan comes on top.
        var isToOrder = factory.Preorders is not null;
        Express(factory, hour, line, isToOrder && line.PositionUnits >= 0 ? 0 : forecast.RatePerDay);
        var level = isToOrder
            ? OrderUpTo.Decide(0, 0, 0, factory.Terms.HorizonDays, production.SafetyFactor, hub)
            : OrderUpTo.Decide(
                forecast.RatePerDay,
                forecast.ExpectedExtraUnits,
                line.Demand.DeviationPerDay,
                factory.Terms.HorizonDays,
                production.SafetyFactor,
                hub);
        line.Plan.PlannedPerDay = isToOrder ? forecast.RatePerDay : level.RatePerDay;
        var release = JobRelease.Decide(new ReleaseCase(
            level.LevelUnits,
            line.Stock.Units,
            line.PipelineUnits + OwnerDesk.AwayUnits(factory, line),
            line.Orders.OpenUnits,
            production.MinimumBatch,
            line.PrototypeUnderWay && !isToOrder,
            isToOrder || line.Stock.MadeUnits > 0 || line.PipelineUnits > 0));
        return new LinePlan(forecast, level, release);
    }

    private static void Release(Factory factory, Hour hour, LinePlan[] plans, double planShare)
    {
        var wishes = new ReleaseWish[plans.Length];
        var granted = new int[plans.Length];
        var room = factory.Terms.PipelineLimitUnits - GuestDesk.UnitsOnLines(factory);
        foreach (var line in factory.Products)
        {
            var plan = plans[line.Index];
            var position = line.PositionUnits + OwnerDesk.AwayUnits(factory, line);
            wishes[line.Index] = new ReleaseWish(plan.Release.Units, position / Math.Max(plan.Level.RatePerDay, SlowestPerDay));
            room -= line.PipelineUnits;
        }

        CapacityRation.Grant(wishes, room, factory.Profile.Class.Production.MinimumBatch, granted);
        OwnerDesk.Offer(factory, hour, wishes, granted);
        foreach (var line in factory.Products)
        {
            if (hour.DecisionsWanted)
            {
                Report(hour, line, plans[line.Index], granted[line.Index]);
            }

            JobDesk.Release(factory, hour, line, granted[line.Index], planShare);
        }
    }

    // The lot counts as pipeline when the ordinary release is settled.
    private static void Express(Factory factory, Hour hour, ProductLine line, double forecastPerDay)
    {
        if (!factory.Terms.HasExpressLane)
        {
            return;
        }

        var lot = ExpressRule.Decide(new ExpressCase(
            factory.Terms.ExpressLotUnits,
            line.Stock.Units,
            line.Orders.OpenUnits,
            factory.Plant.ExpressUnitsOf(line.Index),
            line.MadeOfVersion,
            forecastPerDay));
        JobDesk.ReleaseExpress(factory, hour, line, lot.Units);
        if (hour.DecisionsWanted && lot.Units > 0)
        {
            hour.Decided(new Decision(
                hour.Tick, hour.Self, "express", line.Profile.Id, "released", lot.Reason, new Fact("releasedUnits", lot.Units)));
        }
    }

    private static void Report(Hour hour, ProductLine line, in LinePlan plan, int granted)
        => hour.Decided(new Decision(
            hour.Tick,
            hour.Self,
            "replan",
            line.Profile.Id,
            granted > 0 ? "released" : "kept",
            granted < plan.Release.Units ? "noCapacity" : plan.Release.Reason,
            new Fact("releasedUnits", granted),
            new Fact("wantedUnits", plan.Release.Units),
            new Fact("levelUnits", plan.Level.LevelUnits),
            new Fact("localLevelUnits", plan.Level.LocalUnits),
            new Fact("hubLevelUnits", plan.Level.HubUnits),
            new Fact("positionUnits", line.PositionUnits),
            new Fact("forecastPerDay", plan.Forecast.RatePerDay),
            new Fact("expectedExtraUnits", plan.Forecast.ExpectedExtraUnits),
            new Fact("contentFactor", plan.Forecast.ContentFactor),
            new Fact("hotListFactor", plan.Forecast.HotListFactor)));

    /// <summary>What was settled for one SKU before capacity was asked.</summary>
    private readonly record struct LinePlan(LocalForecastChoice Forecast, OrderUpToLevel Level, ReleaseChoice Release);
}
