using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Symmetries;

/// <summary>A belt of one class, one category and one platform, in which nothing tells one factory from another and nothing drifts.</summary>
internal static class SymmetryBelt
{
    public const string ClassName = "makers";

    private const double Capacity = 150;
    private const double Followers = 1_000;

    /// <summary>The scenario under a seed of everything.</summary>
    /// <param name="seed">Seed of people, nature and behaviour.</param>
    /// <param name="days">Measured days.</param>
    /// <param name="warmupDays">Days before them.</param>
    public static ScenarioOptions Of(ulong seed, int days, int warmupDays = 0) => new()
    {
        Run = { Days = days, WarmupDays = warmupDays, Seed = { Population = seed, Nature = seed, Behaviour = seed } },
        Nature = { Attributes = ["weight", "grip"] },
        Categories = [new CategoryOptions { Id = "rods", NeedPerSegmentDay = 300, PurchaseCycleDays = 14, InterestLagHours = 12 }],
        Platforms = [new PlatformOptions { Id = "feed", RecommendedViewsPerPersonDay = 0.5, TrafficDividendDecay = 0 }],
        Segments =
        [
            new SegmentOptions { Id = "anglers", Platform = "feed", Population = 10_000 },
            new SegmentOptions { Id = "beginners", Platform = "feed", Population = 10_000 },
        ],
        Classes = { [ClassName] = Class() },
        Factories = [new FactoryGroupOptions { Id = "factory", Class = ClassName, Count = 4, Skus = 3, Rooms = 1, CapacityPerDay = Distribution.Of(Capacity) }],
        Wholesale = { ReviewDays = 2, DeliveryDays = 1 },
    };

    /// <summary>
    /// The same belt with twice of all that has a size: people, what they come to need, followers, money for bought views, capacity and lots.
    /// What is per person, per unit or per hour stays, and so does the number of firms, lines, rooms and segments.
    /// </summary>
    public static ScenarioOptions Doubled(ScenarioOptions scenario)
    {
        scenario.Segments.ForEach(segment => segment.Population *= 2);
        scenario.Categories.ForEach(category => category.NeedPerSegmentDay *= 2);
        scenario.Factories.ForEach(group => group.CapacityPerDay = Distribution.Of(2 * Capacity));
        var makers = scenario.Classes[ClassName];
        makers.Production.MinimumBatch *= 2;
        makers.Store.Followers = Distribution.Of(2 * Followers);
        makers.Store.AdCnyPerHour *= 2;
        return scenario;
    }

    /// <summary>Lives it.</summary>
    public static RunOutcome Live(ScenarioOptions scenario) => BeltRecipe.Run(scenario);

    /// <summary>What each factory counted over the measured days, by number.</summary>
    public static double[] PerFactory(RunOutcome outcome, Metric metric)
        => [.. outcome.Entities.Where(row => row.Entity.Kind == EntityKind.Factory).Select(row => (double)row.Sums[MetricCatalog.IndexWithinKind(metric)])];

    /// <summary>What all counted over the measured days.</summary>
    public static double Total(RunOutcome outcome, Metric metric)
        => outcome.Days.Skip(outcome.Plan.WarmupDays).Sum(day => (double)day.Sums.Total(metric));

    // Factories replan at the same hour: by themselves the hour follows from their numbers.
    private static FactoryClassOptions Class() => new()
    {
        Production =
        {
            LineCount = 1,
            MinimumBatch = 20,
            MaterialLeadDays = 1,
            FinishingDays = 0.5,
            PlannedQueueDays = 0.5,
            MinimumReplanHours = 24,
            ReplanHour = 3,
        },
        Content = { ReadDelayHours = 6, MonthlyCny = 3_000, ToolingCny = 100, PrototypeHours = 24, MinimumVersionDays = 5, EvidenceThreshold = 1 },
        Store = { Followers = Distribution.Of(Followers), LiveHoursPerDay = 6, ShelfShare = 0.3, SkusPerShow = 3 },
    };
}
