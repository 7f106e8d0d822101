using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>A belt whose makers undercut each other: it balances, it is the same however cut, and it does what it is said to do.</summary>
public sealed class PriceWarTests
{
    [Fact]
    public void Everything_adds_up_while_prices_fall()
    {
        var scenario = AtWar(BeltRecipe.Plain with { Days = 8 }, 0.05);
        var watch = new BalanceWatch(scenario);
        watch.Compare(BeltRecipe.Run(scenario, partitions: 2, observer: watch));
    }

    [Fact]
    public void Partitions_and_threads_change_nothing()
    {
        var recipe = BeltRecipe.Plain with { Days = 6 };
        var expected = BeltRecipe.Run(AtWar(recipe, 0.05));
        var actual = BeltRecipe.Run(AtWar(recipe, 0.05), partitions: 5, threads: 2);

        Assert.Equal(expected.Digest, actual.Digest);
        Assert.NotEqual(recipe.Run().Digest, expected.Digest);
    }

    [Fact]
    public void Without_undercutting_nothing_is_different()
    {
        var recipe = BeltRecipe.Plain with { Days = 6 };
        var off = AtWar(recipe, 0);
        off.PriceWar = new PriceWarOptions { IntervalDays = 1, StepShare = 0.5 };

        Assert.Equal(recipe.Run().Digest, BeltRecipe.Run(off).Digest);
    }

    [Fact]
    public void Only_those_who_undercut_keep_prices_of_their_own()
    {
        var scenario = BeltRecipe.Plain.Scenario();
        scenario.Knobs[PolicyScopes.OfFactory(2)] = new PolicyKnobs { PriceUndercut = 0.03 };
        var world = new BeltWorld(scenario);

        Assert.Equal(
            [world.Belt.Factories[1].Id],
            world.Directory.All().Where(id => id.Kind == EntityKind.Factory && FieldLister.List(world.Create(id)).Any(field => field.Key.StartsWith("prices", StringComparison.Ordinal))));
    }

    /// <summary>Three alike makers with twice the lines they need.</summary>
    [Fact]
    public void With_too_many_lines_prices_and_profits_fall_and_buyers_gain()
    {
        var (peace, war) = (Kpis(0), Kpis(0.03));

        Assert.True(peace("capacityUse") < 0.8);
        Assert.Null(peace("priceToList"));
        Assert.InRange(war("priceToList")!.Value, 0.5, 0.9);
        Assert.True(war("gmv") / war("orders") < 0.95 * peace("gmv") / peace("orders"));
        Assert.True(war("buyersSurplus") > 1.05 * peace("buyersSurplus"));
        Assert.True(war("profit", "role/factories") < peace("profit", "role/factories"));
    }

    private static Func<string, string, double?> KpisOf(ScenarioOptions scenario)
    {
        var world = new BeltWorld(scenario);
        var values = KpiCalculator.Compute(world, BeltRecipe.Run(world));
        return (id, scope) => values.Single(value => value.Scope == scope && value.Definition.Id == id).Value;
    }

    private static ScopedKpis Kpis(double undercut)
    {
        var scenario = AtWar(BeltRecipe.Plain with { Days = 40, Classes = 1 }, undercut);
        scenario.Run.WarmupDays = 20;
        scenario.Classes["class0"].Content.InitialDesignSd = 0.1;
        scenario.Classes["class0"].Store.ShelfShare = 0;
        scenario.Factories.ForEach(group => (group.Rooms, group.CapacityPerDay) = (1, Distribution.Of(3_000)));
        var kpis = KpisOf(scenario);
        return (id, scope) => kpis(id, scope);
    }

    private delegate double? ScopedKpis(string id, string scope = "belt");

    private static ScenarioOptions AtWar(BeltRecipe recipe, double undercut)
    {
        var scenario = recipe.Scenario();
        scenario.PriceWar.IntervalDays = 1;
        scenario.Knobs[PolicyScopes.Belt] = new PolicyKnobs { PriceUndercut = undercut };
        return scenario;
    }
}
