using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>
/// The switched mechanisms of makers and rules, one by one: with it on everything adds up after every hour and the bytes do
/// not depend on partitions and threads; off, whatever else its keys say, it leaves no byte.
/// </summary>
public sealed class MakerMechanismTests
{
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { FirstFactory = "semi-planned", Days = 5 };

    private static readonly Dictionary<string, Mechanism> Mechanisms = new(StringComparer.Ordinal)
    {
        ["fakeOrders"] = new(
            scenario =>
            {
                scenario.FakeOrders.RoomShare = 0.8;
                scenario.FakeOrders.OrderShare = 0.4;
                scenario.FakeOrders.CatchHours = 6;
                scenario.FakeOrders.CancelHours = 20;
            },
            scenario => scenario.FakeOrders.RoomShare = 0,
            [Metric.RoomFakeUnits, Metric.RoomFakeCaughtUnits, Metric.FactoryFakeUnits, Metric.FactoryCancelledUnits, Metric.PlatformPenaltyIncomeFen]),
        ["cancellation"] = new(
            scenario => scenario.Cancellation.PerDay = 0.5,
            scenario => scenario.Cancellation.PerDay = 0,
            [Metric.FactoryBuyerCancelledUnits])
        {
            World = scenario => scenario.Classes.Values.ToList().ForEach(item => (item.Production.PromiseDays, item.Production.PresaleDays) = (0.1, 6)),
        },
        ["reporting"] = new(
            scenario => scenario.Knobs[PolicyScopes.Belt] = new PolicyKnobs { ReportedCapacityFactor = 2, ReportedStockFactor = 0.3, ReportedForecastFactor = 1.5 },
            scenario => scenario.Knobs.Clear(),
            [Metric.HubPlansMade]),
        ["perishing"] = new(
            scenario => scenario.Categories.ForEach(category => (category.Perishing.HalfLifeDays, category.Perishing.TransitDamageShare) = (3, 0.1)),
            scenario => scenario.Categories.ForEach(category => (category.Perishing.HalfLifeDays, category.Perishing.TransitDamageShare) = (0, 0)),
            [Metric.FactorySpoiledUnits, Metric.SkuShelfSpoiledUnits])
        {
            World = scenario => scenario.Categories.ForEach(category => (category.Perishing.Packaging, category.Perishing.PackagingSlope) = ("grip", 3)),
        },
        ["regulation"] = new(
            scenario => (scenario.Regulation.ReturnLimit, scenario.Regulation.FakeLimit) = (0.1, 0.05),
            scenario => (scenario.Regulation.ReturnLimit, scenario.Regulation.FakeLimit) = (0, 0),
            [Metric.RoomSuspensions, Metric.RoomSuspendedHours])
        {
            World = scenario =>
            {
                scenario.FakeOrders.RoomShare = 0.5;
                scenario.Regulation.WindowDays = 1;
            },
        },
        ["district"] = new(
            scenario => (scenario.District.TrainedShare, scenario.District.ToolingShare, scenario.District.LiveBaseShare) = (0.9, 0.5, 0.9),
            scenario => (scenario.District.TrainedShare, scenario.District.ToolingShare, scenario.District.LiveBaseShare) = (0, 0, 0),
            [Metric.FactoryPublicFen, Metric.RoomPublicFen]),
        ["exit"] = new(
            scenario => (scenario.Exit.PatienceDays, scenario.Exit.CreditDays) = (1, 1),
            scenario => scenario.Exit.PatienceDays = 0,
            [Metric.FactoryLinesClosed, Metric.FactoryClosings, Metric.FactoryCancelledUnits])
        {
            World = scenario => scenario.Classes.Values.ToList().ForEach(item => (item.Costs.FixedCnyPerDay, item.Production.PresaleDays) = (100_000, 4)),
        },
        ["adoption"] = new(
            scenario =>
            {
                scenario.Adoption.ReviewDays = 1;
                scenario.Adoption.PaybackDays = 3_650;
            },
            scenario => scenario.Adoption.ReviewDays = 0,
            [Metric.FactoryAdoptions, Metric.FactoryAdoptionCostFen])
        {
            World = scenario =>
            {
                // The first factory's class has neither a team nor quick lines, and sells next to nothing.
                scenario.Factories.Add(new FactoryGroupOptions { Id = "old", Class = "old", Count = 3, Skus = 2 });
                scenario.Classes["old"] = new FactoryClassOptions
                {
                    Content = { Team = false, ReviewDays = 2 },
                    Production = { MinimumBatch = 50, LineCount = 1, MaterialLeadDays = 3, FinishingDays = 1, PlannedQueueDays = 1, MinimumReplanHours = 48 },
                    Store = { Followers = Distribution.Of(3_000), ShelfShare = 0.2 },
                    Costs = { FixedCnyPerDay = 10 },
                };
                (scenario.Adoption.From, scenario.Adoption.To) = ("old", "class0");
                (scenario.Adoption.FlexibilityCny, scenario.Adoption.TeamCny) = (10, 10);
            },
        },
    };

    public static TheoryData<string> Names => [.. Mechanisms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void On_everything_adds_up_and_something_happens(string name)
    {
        var scenario = On(name);
        var watch = new BalanceWatch(scenario);
        var outcome = BeltRecipe.Run(scenario, partitions: 2, observer: watch);

        watch.Compare(outcome);
        var total = new MetricTable(outcome.Days[0].Sums.Scopes);
        foreach (var day in outcome.Days)
        {
            total.Add(day.Sums);
        }

        Assert.All(Mechanisms[name].MustHappen, metric => Assert.True(total.Total(metric) > 0, $"no {metric}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void On_partitions_and_threads_change_nothing(string name)
    {
        var expected = BeltRecipe.Run(On(name));
        var actual = BeltRecipe.Run(On(name), partitions: 5, threads: 2);

        Assert.NotNull(expected.Digest);
        Assert.Equal(expected.Digest, actual.Digest);
        Assert.Equal(expected.Hashes, actual.Hashes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Off_leaves_no_byte_whatever_else_is_given(string name)
    {
        var off = On(name);
        Mechanisms[name].TurnOff(off);
        var without = BeltRecipe.Run(World(name)).Digest;

        Assert.Equal(without, BeltRecipe.Run(off).Digest);
        Assert.NotEqual(without, BeltRecipe.Run(On(name)).Digest);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void On_a_state_that_was_written_is_read_back_as_it_was(string name)
    {
        var reader = new RoundTrip(On(name));
        BeltRecipe.Run(reader.World, observer: reader);
        Assert.True(reader.Compared > 0);
    }

    private static ScenarioOptions World(string name)
    {
        var scenario = Recipe.Scenario();
        Mechanisms[name].World(scenario);
        return scenario;
    }

    private static ScenarioOptions On(string name)
    {
        var scenario = World(name);
        Mechanisms[name].TurnOn(scenario);
        return scenario;
    }

    private sealed record Mechanism(Action<ScenarioOptions> TurnOn, Action<ScenarioOptions> TurnOff, Metric[] MustHappen)
    {
        /// <summary>What the belt is like with and without it.</summary>
        public Action<ScenarioOptions> World { get; init; } = _ => { };
    }
}
