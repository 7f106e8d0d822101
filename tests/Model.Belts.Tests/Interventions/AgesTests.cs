using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Interventions;

/// <summary>Passing from one age of a run into the next costs nothing but what the options change.</summary>
public sealed class AgesTests
{
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { FirstFactory = "semi-planned" };
    private static readonly RunOutcome Plain = Recipe.Run();

    [Fact]
    public void Setting_what_is_set_begins_no_age_and_changes_nothing()
    {
        var scenario = Changes.With(
            Recipe,
            Changes.Set("day 2 18:00", "platform/p1.commissionShare", "0.05"),
            Changes.Set("day 1", "knobs.belt", "{}", until: "day 3"),
            Changes.Set("day 3", "factory/0001.closed", "false"));
        scenario.Knobs["belt"] = new();
        scenario.Single.Factories["factory/0001"] = new();
        var without = Recipe.Scenario();
        without.Knobs["belt"] = new();
        without.Single.Factories["factory/0001"] = new();

        Assert.Empty(Timeline.Of(scenario).Ages);
        Assert.Equal(BeltRecipe.Run(without).Digest, BeltRecipe.Run(scenario, partitions: 2).Digest);
        Assert.Equal(Plain.Digest, BeltRecipe.Run(without).Digest);
    }

    [Fact]
    public void Everybody_made_anew_under_the_same_options_lives_on_as_before()
        => BeltRecipe.Any.Sample(
            recipe =>
            {
                var words = Enumerable.Range(0, 7).Select(step => Changes.Set(
                    $"day {1 + (step * recipe.Days / 7)} {5 * step % 24:00}:00", "purpose", $"word {step}"));
                var scenario = Changes.With(recipe, [.. words.DistinctBy(item => item.At)]);
                var lived = BeltRecipe.Run(scenario, partitions: 2);
                var expected = recipe.Run();

                Assert.True(Timeline.Of(scenario).Ages.Count > 2);
                Assert.Equal(expected.Hashes, lived.Hashes);
                Assert.Equal(expected.Digest, lived.Digest);
            },
            iter: 4,
            print: recipe => recipe.ToString());

    [Fact]
    public void Nothing_before_its_hour_differs_and_something_after_does()
    {
        var changed = Changes.Live(Changes.With(Recipe, Changes.Set("day 2 18:00", "platform/p1.recommendedViewsPerPersonDay", "0.1")));

        Assert.InRange(Changes.FirstDifference(Plain, changed), 24 + 18, 71);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(8, 2)]
    public void Partitions_and_threads_agree(int partitions, int threads)
    {
        var scenario = Changes.With(
            Recipe,
            Changes.Set("day 1 03:00", "class/class0.store.liveHoursPerDay", "20", until: "day 2 02:00"),
            Changes.Set("day 2 11:00", "policy.belt", "traditional"),
            Changes.Set("day 3", "knobs.factory/2", "{planningIntensity: 0.5}"));
        var expected = Changes.Live(scenario);
        var actual = BeltRecipe.Run(scenario, partitions, threads);

        Assert.Equal(expected.Digest, actual.Digest);
        Assert.Equal(expected.Hashes, actual.Hashes);
        Assert.Equal(expected.Events.Select(item => item.ToString()), actual.Events.Select(item => item.ToString()));
    }

    [Fact]
    public void What_was_before_comes_back()
    {
        var timeline = Timeline.Of(Changes.With(
            Recipe,
            Changes.Set("day 2", "platform/p0.commissionShare", "0", until: "day 3 06:00"),
            Changes.Set("day 1 05:00", "platform/p0.commissionShare", "0.02"),
            Changes.Set("day 2 12:00", "hub.smoothing", "0.4", until: "day 3 06:00")));

        Assert.Equal([5, 24, 36, 54], timeline.Ages.Select(age => age.FromTick));
        Assert.Equal([0.02, 0, 0, 0.02], timeline.Ages.Select(age => age.Scenario.Platforms[0].CommissionShare));
        Assert.Equal([0.15, 0.15, 0.4, 0.15], timeline.Ages.Select(age => age.Scenario.Hub.Smoothing));
    }

    [Fact]
    public void An_age_may_begin_with_the_first_hour()
    {
        var scenario = Changes.With(Recipe, Changes.Set("day 1", "money.returnHandlingCny", "30"));
        var there = Recipe.Scenario();
        there.Money.ReturnHandlingCny = 30;

        Assert.Equal(BeltRecipe.Run(there).Digest, BeltRecipe.Run(scenario).Digest);
    }
}
