using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Replanning: forecasts, order-up-to levels, jobs.</summary>
internal static class PlanningDesk
{
    // A plan that has not been renewed for this many of its intervals is not one.
    private const int PlanLives = 3;

    // Bounds the cover of a SKU of which next to nothing is expected.
    private const double SlowestPerDay = 0.001;

    /// <summary>Keeps the hub's newest plan, where the policy has a place for one.</summary>
    public static void ReceivePlan(Factory factory, Hour hour)
    {
        if (factory.Profile.Policy.PlanningIntensity <= 0)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is PlanTargets targets)
            {
                factory.Plan = targets;
            }
        }
    }

    /// <summary>Settles what to make of every SKU, at a replanning hour.</summary>
    public static void Replan(Factory factory, Hour hour)
    {
        var terms = factory.Terms;
        if (hour.Tick == 0 && terms.ReplanOffset > 0)
        {
            hour.WakeAt(terms.ReplanOffset);
        }

        if (hour.Tick < terms.ReplanOffset || (hour.Tick - terms.ReplanOffset) % terms.ReplanHours != 0)
        {
            return;
        }

        hour.WakeAt(hour.Tick + terms.ReplanHours);
        var forecasts = new LocalForecastChoice[factory.Products.Length];
        foreach (var line in factory.Products)
        {
            forecasts[line.Index] = Forecast(factory, hour, line);
        }

        var hubRates = ObeyedRates(factory, hour, forecasts);
        var plans = new LinePlan[factory.Products.Length];
        foreach (var line in factory.Products)
        {
            var hub = hubRates is null ? (HubRate?)null : RateOf(factory, hubRates[line.Index]);
            plans[line.Index] = PlanLine(factory, hour, line, forecasts[line.Index], hub);
        }

        Release(factory, hour, plans);
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

    // Null if there is no plan, it is too old, or the factory does not obey it this time.
    private static double[]? ObeyedRates(Factory factory, Hour hour, LocalForecastChoice[] forecasts)
    {
        var policy = factory.Profile.Policy;
        if (factory.Plan is not { } plan
            || hour.Tick - plan.DataTick > LongestPlanAge(factory)
            || hour.BehaviourDice(Purpose.Compliance).Uniform(0) >= policy.Compliance)
        {
            return null;
        }

        var rates = new double[forecasts.Length];
        for (var category = 0; category < plan.UnitsPerDay.Length; category++)
        {
            SpreadCategory(factory, category, plan.UnitsPerDay[category], forecasts, rates);
        }

        return rates;
    }

    private static int LongestPlanAge(Factory factory)
    {
        var policy = factory.Profile.Policy;
        var hub = factory.Belt.Scenario.Hub;
        return (policy.HubDataAgeHours ?? hub.ReportAgeHours) + (PlanLives * (policy.HubReplanHours ?? hub.ReplanHours));
    }

    private static void SpreadCategory(
        Factory factory, int category, double unitsPerDay, LocalForecastChoice[] forecasts, double[] rates)
    {
        var members = new List<int>(forecasts.Length);
        foreach (var line in factory.Products)
        {
            if (line.Profile.Category == category)
            {
                members.Add(line.Index);
            }
        }

        if (members.Count == 0)
        {
            return;
        }

        var expected = new double[members.Count];
        var shares = new double[members.Count];
        for (var i = 0; i < expected.Length; i++)
        {
            expected[i] = forecasts[members[i]].RatePerDay;
        }

        HubShares.Spread(unitsPerDay, expected, shares);
        for (var i = 0; i < shares.Length; i++)
        {
            rates[members[i]] = shares[i];
        }
    }

    private static HubRate RateOf(Factory factory, double ratePerDay)
        => new(ratePerDay, factory.Plan!.ErrorShare, factory.Profile.Policy.PlanningIntensity);

    private static LinePlan PlanLine(Factory factory, Hour hour, ProductLine line, in LocalForecastChoice forecast, HubRate? hub)
    {
        var production = factory.Profile.Class.Production;
        Express(factory, hour, line, forecast.RatePerDay);
        var level = OrderUpTo.Decide(
            forecast.RatePerDay,
            forecast.ExpectedExtraUnits,
            line.Demand.DeviationPerDay,
            factory.Terms.HorizonDays,
            production.SafetyFactor,
            hub);
        line.Plan.PlannedPerDay = level.RatePerDay;
        var release = JobRelease.Decide(new ReleaseCase(
            level.LevelUnits,
            line.Stock.Units,
            line.PipelineUnits,
            line.Orders.OpenUnits,
            production.MinimumBatch,
            line.PrototypeUnderWay,
            line.Stock.MadeUnits > 0 || line.PipelineUnits > 0));
        return new LinePlan(forecast, level, release);
    }

    private static void Release(Factory factory, Hour hour, LinePlan[] plans)
    {
        var wishes = new ReleaseWish[plans.Length];
        var granted = new int[plans.Length];
        var room = factory.Terms.PipelineLimitUnits;
        foreach (var line in factory.Products)
        {
            var plan = plans[line.Index];
            wishes[line.Index] = new ReleaseWish(plan.Release.Units, line.PositionUnits / Math.Max(plan.Level.RatePerDay, SlowestPerDay));
            room -= line.PipelineUnits;
        }

        CapacityRation.Grant(wishes, room, factory.Profile.Class.Production.MinimumBatch, granted);
        foreach (var line in factory.Products)
        {
            if (hour.DecisionsWanted)
            {
                Report(hour, line, plans[line.Index], granted[line.Index]);
            }

            JobDesk.Release(factory, hour, line, granted[line.Index]);
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
