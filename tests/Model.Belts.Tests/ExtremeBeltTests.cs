using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>Belts at the edges of what a scenario may ask for live as others do.</summary>
public sealed class ExtremeBeltTests
{
    [Fact]
    public void Needs_may_be_larger_than_the_people()
        => Live(scenario =>
        {
            scenario.Segments.ForEach(segment => segment.Population = 200);
            scenario.Categories.ForEach(category => category.NeedPerSegmentDay = 50_000);
            scenario.AfterSale.RepeatCycleDays = 400;
        });

    [Fact]
    public void A_segment_may_be_one_person()
        => Live(scenario => scenario.Segments[0].Population = 1);

    [Fact]
    public void Rooms_may_have_millions_of_followers_in_a_segment()
        => Live(scenario =>
        {
            scenario.Segments.ForEach(segment => segment.Population = 50_000_000);
            scenario.Influencers[0].Followers = Distribution.Of(40_000_000);
        });

    [Fact]
    public void Nobody_may_need_anything()
        => Live(scenario => scenario.Categories.ForEach(category => category.NeedPerSegmentDay = 0));

    private static void Live(Action<ScenarioOptions> change)
    {
        var scenario = (BeltRecipe.Plain with { Days = 2 }).Scenario();
        change(scenario);
        var watch = new BalanceWatch(scenario);

        watch.Compare(BeltRecipe.Run(scenario, observer: watch));
    }
}
