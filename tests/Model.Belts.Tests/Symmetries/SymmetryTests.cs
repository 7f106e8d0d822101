using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Symmetries;

/// <summary>What must not matter does not: numbers, names, the week in which one looks, policies that have nothing to go by.</summary>
public sealed class SymmetryTests
{
    private const double Margin = 0.02;

    private static readonly Metric[] Sizes = [Metric.PlatformBecameAware, Metric.RoomViewers, Metric.RoomOrderedUnits, Metric.FactoryMadeUnits, Metric.FactoryShippedUnits];
    private static readonly Metric[] Fortunes = [Metric.FactoryBookedUnits, Metric.FactoryMadeUnits, Metric.FactoryShippedUnits];

    [Fact]
    public void Alike_factories_have_alike_fortunes_whatever_their_numbers()
    {
        var runs = Enumerable.Range(1, 40).Select(seed => SymmetryBelt.Live(SymmetryBelt.Of((ulong)seed, days: 10))).ToList();

        foreach (var metric in Fortunes)
        {
            var byFactory = runs.ConvertAll(run => SymmetryBelt.PerFactory(run, metric));
            Assert.All(Enumerable.Range(1, 3), other => Samples.AreAlike(byFactory.ConvertAll(run => run[0]), byFactory.ConvertAll(run => run[other])));
        }
    }

    [Fact]
    public void A_factory_that_is_better_known_is_told_apart()
    {
        var runs = Enumerable.Range(1, 40).Select(seed =>
        {
            var scenario = SymmetryBelt.Of((ulong)seed, days: 10);
            scenario.Factories[0].Count = 3;
            scenario.Factories.Add(new FactoryGroupOptions { Id = "known", Class = SymmetryBelt.ClassName, Skus = 3, Popularity = Distribution.Of(3), CapacityPerDay = Distribution.Of(150) });
            return SymmetryBelt.PerFactory(SymmetryBelt.Live(scenario), Metric.FactoryBookedUnits);
        }).ToList();

        Assert.True(Samples.Distance(runs.ConvertAll(run => run[0]), runs.ConvertAll(run => run[3])) > 4);
    }

    [Fact]
    public void Display_names_change_nothing()
    {
        var plain = BeltRecipe.Plain.Scenario();
        var named = BeltRecipe.Plain.Scenario();
        var label = new LabelOptions { En = "Another name", Zh = "另一个名字" };
        named.Name = "another";
        named.Factories.ForEach(group => group.Label = label);
        named.Platforms.ForEach(platform => platform.Label = label);
        named.Categories.ForEach(category => category.Label = label);
        named.Influencers.ForEach(group => group.Label = label);

        Assert.Equal(BeltRecipe.Run(plain).Digest, BeltRecipe.Run(named).Digest);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(21)]
    public void Whole_weeks_later_everything_is_the_same(int laterDays)
    {
        var now = Enumerable.Range(1, 24).Select(seed => SymmetryBelt.Live(SymmetryBelt.Of((ulong)seed, days: 14, warmupDays: 28))).ToList();
        var later = Enumerable.Range(101, 24).Select(seed => SymmetryBelt.Live(SymmetryBelt.Of((ulong)seed, days: 14, warmupDays: 28 + laterDays))).ToList();

        Assert.All(
            [Metric.RoomViewers, Metric.RoomOrderedUnits, Metric.FactoryMadeUnits, Metric.PlatformBecameAware],
            metric => Samples.AreAlike(now.ConvertAll(run => SymmetryBelt.Total(run, metric)), later.ConvertAll(run => SymmetryBelt.Total(run, metric))));
    }

    [Fact]
    public void Twice_of_all_that_has_a_size_makes_twice_the_flows()
    {
        var doubled = Flows(SymmetryBelt.Doubled);

        Assert.All(Flows(scenario => scenario).Zip(doubled), flow => Assert.True(
            Samples.IsTwice(flow.First.Values, flow.Second.Values, Margin),
            $"{flow.First.Flow}: {flow.Second.Values.Average() / flow.First.Values.Average()} times"));
    }

    [Theory]
    [InlineData("need", Metric.RoomOrderedUnits)]
    [InlineData("capacity", Metric.FactoryMadeUnits)]
    [InlineData("ads", Metric.RoomViewers)]
    [InlineData("ads", Metric.RoomOrderedUnits)]
    public void Whatever_is_not_doubled_with_the_rest_is_seen(string kept, Metric flow)
    {
        var once = Flows(scenario => scenario).Single(item => item.Flow == flow).Values;
        var doubled = Flows(scenario => Kept(SymmetryBelt.Doubled(scenario), kept)).Single(item => item.Flow == flow).Values;

        Assert.False(Samples.IsTwice(once, doubled, Margin), $"{doubled.Average() / once.Average()} times");
    }

    [Fact]
    public void Cut_off_from_the_line_every_policy_makes_to_stock()
    {
        var toStock = Cut("traditional");

        Assert.All(PolicyPresets.All.Keys.Order(StringComparer.Ordinal), preset => Assert.True(toStock.Digest == Cut(preset).Digest, preset));
        Assert.NotEqual(toStock.Digest, Cut("market", knobs => knobs.ContentSignal = true).Digest);
    }

    private static List<(Metric Flow, double[] Values)> Flows(Func<ScenarioOptions, ScenarioOptions> change)
    {
        var runs = Enumerable.Range(1, 16).Select(seed => SymmetryBelt.Live(change(SymmetryBelt.Of((ulong)seed, days: 28, warmupDays: 14)))).ToList();
        return [.. Sizes.Select(flow => (flow, runs.Select(run => SymmetryBelt.Total(run, flow)).ToArray()))];
    }

    private static ScenarioOptions Kept(ScenarioOptions scenario, string what)
    {
        var plain = SymmetryBelt.Of(1, days: 1);
        switch (what)
        {
            case "need":
                scenario.Categories[0].NeedPerSegmentDay = plain.Categories[0].NeedPerSegmentDay;
                break;
            case "capacity":
                scenario.Factories[0].CapacityPerDay = plain.Factories[0].CapacityPerDay;
                break;
            default:
                scenario.Classes[SymmetryBelt.ClassName].Store.AdCnyPerHour = plain.Classes[SymmetryBelt.ClassName].Store.AdCnyPerHour;
                break;
        }

        return scenario;
    }

    // What a policy may do apart from listening is the same for all: channels, hours, the platform's rule.
    private static RunOutcome Cut(string preset, Action<PolicyKnobs>? change = null)
    {
        var scenario = SymmetryBelt.Of(1, days: 24);
        scenario.Policy[PolicyScopes.Belt] = preset;
        var knobs = new PolicyKnobs
        {
            ContentSignal = false,
            HotListWeight = 0,
            Redesign = EvidenceRule.None,
            PlanningIntensity = 0,
            OverflowRouting = false,
            TrafficSteering = false,
            TrafficQuotas = false,
            Clairvoyant = false,
            Preorder = false,
            HubUsesContent = false,
            Rooms = true,
            ShelfShare = 0.3,
            ReplanHours = 24,
            Concentration = 1,
            MatchExponent = 0.5,
            CommunityTags = false,
            PaidTrafficFactor = 1,
        };
        change?.Invoke(knobs);
        scenario.Knobs[PolicyScopes.Belt] = knobs;
        return SymmetryBelt.Live(scenario);
    }
}
