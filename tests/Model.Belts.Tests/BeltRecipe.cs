using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>
/// A small belt in a few numbers, so that a failing one prints as a line. Delays are cut to hours and days, or two days would
/// see no return, no new version and no returning buyer.
/// </summary>
internal sealed record BeltRecipe(
    int Factories,
    int Classes,
    int Platforms,
    int Segments,
    string Policy,
    string FirstFactory,
    int Days,
    ulong Seed)
{
    /// <summary>Belts of all sizes under all policies, the first factory often under another one than the rest.</summary>
    public static Gen<BeltRecipe> Any { get; } = Gen.Select(
        Gen.Int[1, 4],
        Gen.Int[1, 3],
        Gen.Int[1, 2],
        Gen.Int[2, 4],
        Gen.Int[0, PolicyPresets.All.Count - 1],
        Gen.Int[0, PolicyPresets.All.Count - 1],
        Gen.Int[2, 6],
        Gen.ULong[1, 1_000_000],
        (factories, classes, platforms, segments, policy, first, days, seed)
            => new BeltRecipe(factories, classes, platforms, segments, Preset(policy), Preset(first), days, seed));

    /// <summary>One belt of middling size, for tests that are not about variety.</summary>
    public static BeltRecipe Plain { get; } = new(3, 2, 2, 4, "market", "market", 4, 1);

    /// <summary>The scenario, as if read from a file.</summary>
    public ScenarioOptions Scenario()
    {
        var scenario = new ScenarioOptions
        {
            Run = { Days = Days, WarmupDays = 0, Seed = { Population = Seed, Nature = Seed + 1, Behaviour = Seed + 2 } },
            Nature = { FadsPerSegmentDay = 0.2, Attributes = ["weight", "grip", "colour"] },
            Categories = [Category("rods", 24), Category("reels", 6)],
            Segments = [.. Enumerable.Range(0, Segments).Select(Segment)],
            Platforms = [.. Enumerable.Range(0, Platforms).Select(Platform)],
            Factories = [.. Enumerable.Range(0, Factories).Select(Factory)],
            Influencers = [Host()],
            Wholesale = { ReviewDays = 1, DeliveryDays = 1 },
            AfterSale = Swift(),
        };
        for (var index = 0; index < Classes; index++)
        {
            scenario.Classes[ClassName(index)] = Class(index);
        }

        scenario.Policy[PolicyScopes.Belt] = Policy;
        scenario.Policy[PolicyScopes.OfFactory(1)] = FirstFactory;
        return scenario;
    }

    /// <summary>Lives it.</summary>
    public RunOutcome Run(int partitions = 1, int threads = 1, IRunObserver? observer = null)
        => Run(Scenario(), partitions, threads, observer);

    /// <summary>Lives a scenario.</summary>
    public static RunOutcome Run(ScenarioOptions scenario, int partitions = 1, int threads = 1, IRunObserver? observer = null)
        => Run(new BeltWorld(scenario), partitions, threads, observer);

    /// <summary>Lives a world.</summary>
    public static RunOutcome Run(BeltWorld world, int partitions = 1, int threads = 1, IRunObserver? observer = null)
        => new LocalEngine(world.Directory, world.Create, world.Plan, partitions, threads, observer).Run();

    private static string Preset(int index) => PolicyPresets.All.Keys.Order(StringComparer.Ordinal).ElementAt(index);

    private static CategoryOptions Category(string id, double lagHours) => new()
    {
        Id = id,
        NeedPerSegmentDay = 400,
        PurchaseCycleDays = 10,
        InterestLagHours = lagHours,
    };

    private SegmentOptions Segment(int index) => new()
    {
        Id = $"s{index}",
        Platform = $"p{index % Platforms}",
        Cluster = $"c{index % Platforms}{index / 3}",
        Population = 8_000 + (index * 3_000),
    };

    private static PlatformOptions Platform(int index) => new()
    {
        Id = $"p{index}",
        CommissionFreeCny = index * 100_000,
        RecommendedViewsPerPersonDay = 0.6,
        CommunityTags = index == 1,
    };

    private FactoryGroupOptions Factory(int index) => new()
    {
        Id = $"f{index}",
        Class = ClassName(index % Classes),
        Skus = 2 + index,
        Rooms = index % 3,
        CapacityPerDay = Distribution.Of(100 + (150 * index)),
    };

    private static string ClassName(int index) => $"class{index}";

    private static FactoryClassOptions Class(int index) => new()
    {
        Production =
        {
            LineCount = 1 + index,
            MinimumBatch = 20,
            JobSplitDays = 0.5,
            MaterialLeadDays = 0.3 * index,
            FinishingDays = 0.2,
            PlannedQueueDays = 0.5,
            MinimumReplanHours = 6,
            DefectShare = 0.05,
            PresaleDays = 2 * index,
            ExpressShare = index == 2 ? 0.2 : 0,
        },
        Content =
        {
            Team = index < 2,
            ReadDelayHours = 2,
            MonthlyCny = 3_000,
            ToolingCny = 100,
            PrototypeHours = 12,
            MinimumVersionDays = 0,
            EvidenceThreshold = 0.5,
            ReviewDays = 2,
        },
        Store = { Followers = Distribution.Of(2_000), LiveHoursPerDay = 4 + (8 * index), ShelfShare = 0.3, SkusPerShow = 2 },
        Costs = { FixedCnyPerDay = 500 },
    };

    private InfluencerGroupOptions Host() => new()
    {
        Id = "host",
        Count = 2,
        Followers = Distribution.Of(4_000),
        Factories = Math.Min(2, Factories),
        SkusPerShow = 3,
        ShowDaysPerWeek = 6,
    };

    private static AfterSaleOptions Swift() => new()
    {
        DeliveryHoursMin = 6,
        DeliveryHoursMax = 20,
        ReturnDelayDaysMin = 1,
        ReturnDelayDaysMax = 2,
        RepeatCycleDays = 2,
    };
}
