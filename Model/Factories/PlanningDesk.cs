using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Replanning: forecasts, order-up-to levels, jobs.</summary>
internal static class PlanningDesk
{
    // Bounds the cover of a SKU of which next to nothing is expected.
    private const double SlowestPerDay = 0.001;

    /// <summary>Settles what to make of every SKU, at a replanning hour.</summary>
    public static void Replan(Factory factory, Hour hour)
    {
        if (hour.AgeBegins)
        {
            WakeForNext(factory, hour);
        }

        if (SinceReplan(factory, hour) != 0 || factory.IsClosed)
        {
            return;
        }

        hour.WakeAt(hour.Tick + factory.Terms.ReplanHours);
        Plan(factory, hour);
    }

    /// <summary>Asks to be woken for the next replanning hour, where the interval may have changed.</summary>
    public static void WakeForNext(Factory factory, Hour hour)
    {
        if (SinceReplan(factory, hour) is > 0 and var hours)
        {
            hour.WakeAt(hour.Tick + factory.Terms.ReplanHours - hours);
        }
    }

    private static int SinceReplan(Factory factory, Hour hour)
        => (hour.Tick - factory.Terms.ReplanOffset + factory.Terms.ReplanHours) % factory.Terms.ReplanHours;

    /// <summary>Settles what to make of every SKU now.</summary>
    public static void Plan(Factory factory, Hour hour)
    {
        var forecasts = new LocalForecastChoice[factory.Products.Length];
        foreach (var line in factory.Products)
        {
            forecasts[line.Index] = Forecast(factory, hour, line);
        }

        PlanDesk.DropOld(factory, hour);
        var isObeyed = factory.Profile.GivenReleases is null && PlanDesk.IsObeyed(factory, hour);
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
        // Who pre-sells makes what is owed and nothing on forecast; a hub's plan comes on top.
        var isToOrder = factory.Preorders is not null;
        Express(factory, hour, line, isToOrder && line.PositionUnits >= 0 ? 0 : forecast.RatePerDay);
        var facts = CaseOf(factory, hour, line, forecast, hub, isToOrder);
        var level = LevelOf(factory, line, facts);
        if (factory.Profile.GivenReleases is { } given)
        {
            var told = JobRelease.Told(given[line.Index], facts.MinimumBatch);
            line.Plan.PlannedPerDay = told.Units;
            return new LinePlan(forecast, level, told);
        }

        line.Plan.PlannedPerDay = isToOrder ? forecast.RatePerDay : level.RatePerDay ?? facts.ForecastPerDay;
        var release = JobRelease.Decide(new ReleaseCase(
            level.LevelUnits,
            facts.StockUnits,
            facts.PipelineUnits,
            facts.OwedUnits,
            facts.MinimumBatch,
            line.PrototypeUnderWay && !isToOrder,
            isToOrder || line.Stock.MadeUnits > 0 || line.PipelineUnits > 0));
        return new LinePlan(forecast, level, release);
    }

    private static OrderUpToCase CaseOf(Factory factory, Hour hour, ProductLine line, in LocalForecastChoice forecast, HubRate? hub, bool isToOrder) => new()
    {
        Day = hour.Day,
        RecentWants = line.Demand.History?.Days ?? [],
        ForecastPerDay = isToOrder ? 0 : forecast.RatePerDay,
        ExtraUnits = isToOrder ? 0 : forecast.ExpectedExtraUnits,
        DeviationPerDay = isToOrder ? 0 : line.Demand.DeviationPerDay,
        HorizonDays = factory.Terms.HorizonDays,
        SafetyFactor = factory.Class.Production.SafetyFactor,
        Hub = hub,
        StockUnits = line.Stock.Units,
        PipelineUnits = line.PipelineUnits + OwnerDesk.AwayUnits(factory, line),
        OwedUnits = line.Orders.OpenUnits,
        MinimumBatch = factory.Class.Production.MinimumBatch,
        CostFen = line.CostFen,
        ListPriceFen = line.Profile.ListPriceFen,
        SalvageFen = line.Profile.SalvageFen,
    };

    private static OrderUpToLevel LevelOf(Factory factory, ProductLine line, in OrderUpToCase facts)
    {
        var level = factory.Terms.OrderUpTo.Decide(facts);
        return double.IsFinite(level.LevelUnits) && double.IsFinite(level.RatePerDay ?? 0) && level.Reason is not null
            ? level
            : throw new InvalidOperationException(
                $"The rule {factory.Profile.Policy.OrderUpToRule ?? RuleBook.StandardName} gave {level} for {line.Profile.Id}; a level and its rate are finite and have a reason.");
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
            wishes[line.Index] = new ReleaseWish(plan.Release.Units, position / Math.Max(plan.Level.RatePerDay ?? plan.Forecast.RatePerDay, SlowestPerDay));
            room -= line.PipelineUnits;
        }

        CapacityRation.Grant(wishes, room, factory.Class.Production.MinimumBatch, granted);
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
        if (!factory.Terms.HasExpressLane || factory.Profile.GivenReleases is not null)
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
            granted < plan.Release.Units ? "noCapacity" : ReasonOf(plan),
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

    // What is owed and a first lot are made whatever the level is. Else a program's rule speaks for itself.
    private static string ReasonOf(in LinePlan plan)
        => plan.Level.Reason is "local" or "blended" || plan.Release.Reason is "owed" or "launch" or JobRelease.ByOrder ? plan.Release.Reason : plan.Level.Reason;

    /// <summary>What was settled for one SKU before capacity was asked.</summary>
    private readonly record struct LinePlan(LocalForecastChoice Forecast, OrderUpToLevel Level, ReleaseChoice Release);
}
