using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Interventions;

/// <summary>Small belts with interventions.</summary>
internal static class Changes
{
    /// <summary>A setting at an hour.</summary>
    public static InterventionOptions Set(string at, string path, string to, string until = "") => new() { At = at, Set = path, To = to, Until = until };

    /// <summary>The belt of a recipe with interventions.</summary>
    public static ScenarioOptions With(BeltRecipe recipe, params InterventionOptions[] interventions)
    {
        var scenario = recipe.Scenario();
        scenario.Interventions.AddRange(interventions);
        return scenario;
    }

    /// <summary>Lives a belt with interventions and holds every hour's balance against itself.</summary>
    public static RunOutcome Live(ScenarioOptions scenario, int partitions = 1)
    {
        var watch = new BalanceWatch(scenario);
        var outcome = BeltRecipe.Run(new BeltWorld(scenario), partitions, observer: watch);
        watch.Compare(outcome);
        return outcome;
    }

    /// <summary>The first tick whose hash differs; the number of ticks if none does.</summary>
    public static int FirstDifference(RunOutcome one, RunOutcome other)
        => one.Hashes.Zip(other.Hashes).TakeWhile(pair => pair.First == pair.Second).Count();
}
