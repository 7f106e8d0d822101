using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Platforms;

/// <summary>The look ahead says what nature will do, and is there for the bound only.</summary>
public sealed class OracleTests
{
    [Fact]
    public void It_tells_the_need_that_will_awake()
    {
        var world = new BeltWorld((BeltRecipe.Plain with { Days = 60 }).Scenario());
        var sight = new Oracle(world.Belt, world.Nature, platform: 0).Look(day: 10);
        var expected = 0.0;
        for (var tick = 10 * 24; tick < 31 * 24; tick++)
        {
            expected += world.Nature.AwarenessRate(0, 1, tick) / 21;
        }

        Assert.Equal(expected, sight.NichePerDay[(1 * sight.Niches) + 0], 6);
        Assert.Equal(sight.NichePerDay.Sum(), sight.ComingMilli.Sum() / 1000.0, 1);
    }

    [Fact]
    public void It_is_asked_only_by_who_is_clairvoyant()
    {
        var world = new BeltWorld(BeltRecipe.Plain.Scenario());
        Assert.False(Oracle.IsAsked(world.Belt));

        var scenario = BeltRecipe.Plain.Scenario();
        scenario.Knobs[PolicyScopes.Belt] = new PolicyKnobs { Clairvoyant = true };
        Assert.True(Oracle.IsAsked(new BeltWorld(scenario).Belt));
    }

    [Fact]
    public void Partitions_change_nothing_under_the_bound()
    {
        var recipe = BeltRecipe.Plain with { Policy = "clairvoyant", FirstFactory = "clairvoyant", Days = 6 };

        Assert.Equal(recipe.Run().Hashes, recipe.Run(partitions: 3, threads: 2).Hashes);
    }
}
