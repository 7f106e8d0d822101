using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Skus;

public sealed class ClipTests
{
    [Fact]
    public void People_and_money_add_up_and_clips_bring_buyers()
    {
        var with = MechanismCheck.AddsUp(
            Publish,
            Metric.SkuClips,
            Metric.SkuClipHits,
            Metric.PlatformReachedByClips,
            Metric.RoomClipFollowers,
            Metric.FactoryClipCostFen);
        var without = MechanismCheck.Totals((BeltRecipe.Plain with { Days = 6 }).Run());

        Assert.True(with.Total(Metric.PlatformBecameAware) > without.Total(Metric.PlatformBecameAware));
    }

    [Fact]
    public void A_concept_that_is_not_liked_is_not_made()
    {
        static MetricTable Live(bool test)
        {
            var scenario = (BeltRecipe.Plain with { Days = 30 }).Scenario();
            Publish(scenario);
            scenario.Clips!.TestConcepts = test;
            scenario.Clips.TestHours = 6;
            return MechanismCheck.Totals(BeltRecipe.Run(scenario));
        }

        var (tested, untested) = (Live(test: true), Live(test: false));
        Assert.InRange(tested.Total(Metric.FactoryVersionsStarted), 1, untested.Total(Metric.FactoryVersionsStarted) - 1);
        Assert.True(tested.Total(Metric.FactoryRedesignsAccepted) > tested.Total(Metric.FactoryVersionsStarted));
    }

    [Fact]
    public void Tests_of_concepts_add_up()
        => MechanismCheck.AddsUp(
            BeltRecipe.Plain with { Days = 8 },
            scenario =>
            {
                Publish(scenario);
                scenario.Clips!.TestConcepts = true;
                scenario.Clips.TestHours = 3;
            },
            Metric.FactoryVersionsStarted);

    [Fact]
    public void Clips_that_no_class_publishes_leave_no_byte()
        => MechanismCheck.LeavesNoByte(scenario => scenario.Clips = new ClipOptions { TestConcepts = true });

    private static void Publish(ScenarioOptions scenario)
    {
        scenario.Clips = new ClipOptions { AwarePerView = 0.05, Views = 500, HitViews = 5_000 };
        foreach (var options in scenario.Classes.Values)
        {
            options.Content.ClipsPerMonth = 60;
        }
    }
}
