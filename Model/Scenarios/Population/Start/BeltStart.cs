using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Scenarios.Population.Start;

/// <summary>
/// The analytic warm start: stocks, pipelines, forecasts, shelves, pools and returning buyers at the plan rates, so that the
/// slowest maker does not begin with empty hands. The simulated warm-up then forgets what is wrong with it.
/// </summary>
internal sealed class BeltStart
{
    // Daily wants scatter by their Poisson noise and by the luck of shows and the swing of tastes.
    private const double DeviationShare = 0.35;
    private const double StandardErrorsPerDeviation = 1.25;
    private readonly Belt belt;
    private readonly PlanRates rates;
    private readonly PopulationDice dice;

    private readonly ILookup<EntityId, SkuProfile> madeOf;

    private BeltStart(Belt belt, PlanRates rates)
    {
        this.belt = belt;
        this.rates = rates;
        madeOf = belt.Skus.Where(sku => sku.Material != EntityId.None).ToLookup(sku => sku.Material);
        dice = new PopulationDice(belt.Scenario.Run.Seed.Population);
    }

    /// <summary>The start of a belt.</summary>
    public static BeltStart At(Belt belt, NaturePath nature) => new(belt, PlanRates.Of(belt, nature));

    /// <summary>What a factory starts with.</summary>
    public FactoryStart Of(FactoryProfile factory)
    {
        var terms = FactoryTerms.Of(factory, belt);
        return new FactoryStart { Lines = [.. factory.Skus.Select(sku => Line(factory, terms, sku))] };
    }

    /// <summary>What a SKU starts with.</summary>
    public SkuStart Of(SkuProfile sku)
    {
        var wholesale = belt.Scenario.Wholesale;
        var daily = rates.ShelfUnits(sku.Id);
        var perReview = (int)(daily * wholesale.ReviewDays);
        return new SkuStart
        {
            ShelfUnits = (int)(daily * (wholesale.ReviewDays + (wholesale.SafetyFactor * DeviationShare * wholesale.ReviewDays))),
            ShelfPastSales = perReview > 0 ? [.. Enumerable.Repeat(perReview, wholesale.AveragingPeriods)] : [],
            Loyal = [.. Loyal(sku)],
        };
    }

    /// <summary>Where a platform's people are.</summary>
    public PlatformStart Of(PlatformProfile platform)
    {
        var index = platform.Id.Number - 1;
        var aware = Zero(index);
        var ready = Zero(index);
        var owned = Zero(index);
        var loyal = LoyalOn(index);
        for (var segment = 0; segment < belt.Society.CountOn[index]; segment++)
        {
            for (var category = 0; category < belt.CategoryCount; category++)
            {
                var pool = rates.Pool(belt.Society.FirstOn[index] + segment, category);
                var options = belt.Scenario.Categories[category];
                aware[segment, category] = (long)(pool.AwarePerDay * options.InterestLagHours / Calendar.HoursPerDay);
                ready[segment, category] = (long)(pool.AwarePerDay / pool.LeavingPerDay);

                // Those who will come back are owners who wait in a pool of their own.
                owned[segment, category] = Math.Max(0, (long)(pool.BuyersPerDay * options.PurchaseCycleDays) - loyal[segment, category]);
            }
        }

        return new PlatformStart(aware, ready, owned, loyal);
    }

    /// <summary>What the hub has seen of wants and comments per day.</summary>
    public HubStart Hub()
    {
        var wants = new double[belt.CategoryCount * belt.ClusterCount];
        for (var segment = 0; segment < belt.Society.Segments.Count; segment++)
        {
            for (var category = 0; category < belt.CategoryCount; category++)
            {
                wants[(category * belt.ClusterCount) + belt.Society.ClusterOf[segment]] += rates.Pool(segment, category).BuyersPerDay;
            }
        }

        return new HubStart(wants);
    }

    private SegmentTable LoyalOn(int platform)
    {
        var table = Zero(platform);
        foreach (var sku in belt.Skus)
        {
            foreach (var group in Loyal(sku).Where(group => belt.RoomOf(group.Room).Platform.Number - 1 == platform))
            {
                for (var segment = 0; segment < group.Waiting.Counts.Length; segment++)
                {
                    table[segment, sku.Category] += group.Waiting.Counts[segment];
                }
            }
        }

        return table;
    }

    private SegmentTable Zero(int platform) => SegmentTable.Zero(belt.Society.CountOn[platform], belt.CategoryCount);

    // The inventory position of an order-up-to rule at plan rates: the level at the last review, less what was sold since. What
    // of it is not on its way is in stock.
    private ProductLineStart Line(FactoryProfile factory, FactoryTerms terms, EntityId sku)
    {
        var production = factory.Class.Production;
        var profile = belt.SkuOf(sku);
        var daily = WantsPerDay(profile);
        if (factory.Policy.Preorder)
        {
            return new ProductLineStart { ForecastPerDay = daily, VersionAgeHours = VersionAgeHours(factory, sku) };
        }

        if (profile.StartStockUnits is { } stock)
        {
            return new ProductLineStart
            {
                StockUnits = stock,
                ForecastPerDay = profile.StartForecastPerDay ?? daily,
                DeviationPerDay = profile.StartDeviationPerDay ?? 0,
                VersionAgeHours = VersionAgeHours(factory, sku),
            };
        }

        var deviation = daily > 0 ? (DeviationShare * daily) + Math.Sqrt(daily) : 0;
        var level = (daily * terms.HorizonDays)
            + (production.SafetyFactor * StandardErrorsPerDeviation * deviation * Math.Sqrt(terms.HorizonDays));
        var lotDays = daily > 0 ? production.MinimumBatch / daily : 0;
        var reviewDays = (double)terms.ReplanHours / Calendar.HoursPerDay;
        var sinceReviewDays = (double)(terms.ReplanHours - terms.ReplanOffset) / Calendar.HoursPerDay;
        var isByReview = reviewDays >= Math.Max(1, lotDays);
        var stepDays = isByReview ? reviewDays : Math.Max(1, lotDays);
        var jobs = Pipeline(production, terms, daily, isByReview ? sinceReviewDays : stepDays / 2, stepDays).ToList();

        // Where lots last longer than a review, the position lies evenly within half a lot of the level.
        var position = lotDays > reviewDays ? level : level - (daily * sinceReviewDays);
        return new ProductLineStart
        {
            StockUnits = Math.Max(0, (int)position - jobs.Sum(job => job.Units)),
            ForecastPerDay = profile.StartForecastPerDay ?? daily,
            DeviationPerDay = profile.StartDeviationPerDay ?? (profile.StartForecastPerDay is null ? deviation : 0),
            VersionAgeHours = VersionAgeHours(factory, sku),
            Jobs = jobs,
        };
    }

    // Of a given series the mean over the run: a single day of it says little.
    private double WantsPerDay(SkuProfile sku)
    {
        var days = belt.Scenario.Run.WarmupDays + belt.Scenario.Run.Days;
        var given = sku.Orders is { } orders ? (double)Enumerable.Range(0, days).Sum(day => (long)orders.UnitsOn(day)) / days : 0;
        foreach (var product in madeOf[sku.Id])
        {
            given += WantsPerDay(product);
        }

        return (rates.RoomUnits(sku.Id) * (belt.Scenario.Categories[sku.Category].Leads?.CloseShare ?? 1)) + rates.ShelfUnits(sku.Id) + given;
    }

    private int VersionAgeHours(FactoryProfile factory, EntityId sku)
        => (int)(dice.Uniform(sku, PopulationDice.Property.VersionAge) * factory.Class.Content.MinimumVersionDays * Calendar.HoursPerDay);

    // Jobs released one step after the other, back to the planned lead time.
    private static IEnumerable<JobStart> Pipeline(ProductionOptions production, FactoryTerms terms, double daily, double newestDays, double stepDays)
    {
        var leadDays = (double)terms.LeadHours / Calendar.HoursPerDay;
        var onLineDays = production.MaterialLeadDays + production.PlannedQueueDays;
        for (var age = newestDays; age < leadDays && daily > 0; age += stepDays)
        {
            var released = -Hours(age);
            yield return new JobStart(
                (int)(daily * stepDays),
                released,
                released + Hours(production.MaterialLeadDays),
                age > onLineDays ? Math.Max(1, released + terms.LeadHours) : 0);
        }
    }

    private IEnumerable<LoyalGroup> Loyal(SkuProfile sku)
    {
        var after = belt.Scenario.AfterSale;
        var days = Math.Min(after.RepeatCycleDays, belt.Scenario.Categories[sku.Category].PurchaseCycleDays);
        foreach (var (room, units) in rates.ByRoom(sku.Id))
        {
            var platform = belt.RoomOf(room).Platform.Number - 1;
            var first = belt.Society.FirstOn[platform];
            var waiting = SegmentCounts.Zero(first, units.Length);
            for (var segment = 0; segment < units.Length; segment++)
            {
                var gap = belt.Society.SquaredDistanceToCentre(sku.Design, first + segment);
                var kept = (1 - after.ImpulseReturn) * Elementary.Exp(-(after.MismatchReturn + after.MismatchDissatisfaction) * gap);
                waiting.Counts[segment] = (int)(units[segment] * kept * after.RepeatShare * days);
            }

            if (waiting.Total > 0)
            {
                yield return new LoyalGroup { Room = room, Waiting = waiting };
            }
        }
    }

    private static int Hours(double days) => (int)(days * Calendar.HoursPerDay);
}
