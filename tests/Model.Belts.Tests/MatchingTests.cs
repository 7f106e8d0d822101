using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>Belts whose hosts choose among offers: they balance, are the same however cut, and shun makers whose goods come back.</summary>
public sealed class MatchingTests
{
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { Days = 8 };

    [Fact]
    public void Everything_adds_up_while_rosters_change()
        => BeltRecipe.Any.Sample(
            recipe =>
            {
                var scenario = Matched(recipe with { Days = 6 });
                var watch = new BalanceWatch(scenario);
                watch.Compare(BeltRecipe.Run(scenario, partitions: 1 + (int)(recipe.Seed % 3), observer: watch));
            },
            iter: 8,
            print: recipe => recipe.ToString());

    [Fact]
    public void The_belt_is_worth_the_check()
    {
        var outcome = BeltRecipe.Run(Matched(Recipe));
        var total = new MetricTable(outcome.Days[0].Sums.Scopes);
        foreach (var day in outcome.Days)
        {
            total.Add(day.Sums);
        }

        Metric[] mustHappen =
        [
            Metric.FactoryOffersPosted, Metric.InfluencerOffersTaken, Metric.FactorySampleIncomeFen, Metric.FactorySampleCostFen,
            Metric.InfluencerSampleCostFen, Metric.RoomMakersOnShow, Metric.FactoryHostCommissionCostFen, Metric.FactorySlotFeeCostFen,
        ];
        Assert.All(mustHappen, metric => Assert.True(total.Total(metric) > 0, $"no {metric}"));
        Assert.Equal(total.Total(Metric.FactorySampleIncomeFen), total.Total(Metric.InfluencerSampleCostFen));
    }

    [Fact]
    public void Partitions_and_threads_change_nothing()
        => Assert.Equal(BeltRecipe.Run(Matched(Recipe)).Digest, BeltRecipe.Run(Matched(Recipe), partitions: 5, threads: 2).Digest);

    [Fact]
    public void Whoever_is_read_back_from_its_bytes_has_the_same_bytes()
    {
        var scenario = Matched(Recipe);
        var reader = new Reader(new BeltWorld(scenario));

        BeltRecipe.Run(new BeltWorld(scenario), observer: reader);

        Assert.True(reader.ChangedRosters > 0);
    }

    [Fact]
    public void A_maker_whose_goods_come_back_gets_fewer_hosts_than_its_twin()
    {
        var (good, bad) = OffersTakenOfTwins(0.35);

        Assert.True(good > 100, $"{good} taken");
        Assert.True(bad < 0.5 * good, $"{bad} of the maker with defects, {good} of its twin");
    }

    [Fact]
    public void Twins_with_the_same_goods_get_hosts_alike()
    {
        var (one, other) = OffersTakenOfTwins(0.02);

        Assert.InRange((double)other / one, 0.6, 1 / 0.6);
    }

    /// <summary>Two alike makers, but for the defects of the second one's goods, which no inspection finds.</summary>
    private static (int First, int Second) OffersTakenOfTwins(double defectShareOfSecond)
    {
        var scenario = Matched(BeltRecipe.Plain with { Days = 40, Factories = 2, Classes = 2, Platforms = 1 });
        scenario.Classes["class1"] = BeltRecipe.Plain.Scenario().Classes["class0"];
        foreach (var (name, share) in new[] { ("class0", 0.02), ("class1", defectShareOfSecond) })
        {
            scenario.Classes[name].Production.DefectShare = share;
            scenario.Classes[name].Production.InspectionCatchShare = 0;
        }

        scenario.Factories.ForEach(group => (group.Skus, group.Rooms, group.CapacityPerDay) = (6, 1, Distribution.Of(800)));
        scenario.Influencers[0].Count = 10;
        (scenario.Matching!.PeriodDays, scenario.Matching.OffersShown) = (4, 12);
        var world = new BeltWorld(scenario, recordDecisions: true);
        var taken = BeltRecipe.Run(world).Decisions
            .Where(decision => decision.Kind == "match" && decision.Outcome == "taken")
            .CountBy(decision => world.Belt.SkuOf(decision.Subject).Factory.Number)
            .ToDictionary();
        return (taken.GetValueOrDefault(1), taken.GetValueOrDefault(2));
    }

    private static ScenarioOptions Matched(BeltRecipe recipe)
    {
        var scenario = recipe.Scenario();
        scenario.Matching = new MatchingOptions { PeriodDays = 2, OffersShown = 5, SlotFeeCny = 50, SampleShare = 0.5, ManyHosts = 2 };
        scenario.Influencers[0].LiveHoursPerDay = 16;
        scenario.Influencers[0].Rooms = 2;
        return scenario;
    }

    /// <summary>Reads every entity back from its bytes now and then.</summary>
    private sealed class Reader(BeltWorld world) : IRunObserver
    {
        public int ChangedRosters { get; private set; }

        public void TickClosed(int tick, LocalEngine engine)
        {
            if (tick % 53 != 51)
            {
                return;
            }

            foreach (var entity in engine.Entities.Where(entity => entity is Factory or Room or Influencer or Platform))
            {
                var encoder = new BinaryEncoder();
                entity.Describe(encoder);
                encoder.EndBlocks();
                var twin = world.Create(entity.Id);
                var decoder = new BinaryDecoder(encoder.Written.ToArray());
                twin.Describe(decoder);
                decoder.EndBlocks();
                Assert.True(decoder.AtEnd, $"{entity.Id} at {tick}");
                Assert.Equal(FieldLister.List(entity), FieldLister.List(twin));
                ChangedRosters += twin is Room { Roster.Edition: > 0 } ? 1 : 0;
            }
        }
    }
}
