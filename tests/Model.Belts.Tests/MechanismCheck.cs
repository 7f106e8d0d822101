using System.Collections.Concurrent;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>What every switched mechanism owes: on, everything adds up and nothing depends on how the run is cut; off, no byte.</summary>
internal static class MechanismCheck
{
    private static readonly ConcurrentDictionary<BeltRecipe, Lazy<RunOutcome>> Plain = new();

    // An hour in the midst of a show, a day and a plan.
    private const int SnapshotTick = 69;

    /// <summary>
    /// Lives a belt with the mechanism on, in one piece and in five, which become three half-way out of a snapshot, and holds every
    /// hour's sheet against itself.
    /// </summary>
    /// <param name="on">Turns it on.</param>
    /// <param name="mustHappen">What must be counted, so that the check is worth something.</param>
    /// <returns>The figures of the run.</returns>
    public static MetricTable AddsUp(Action<ScenarioOptions> on, params Metric[] mustHappen) => AddsUp(BeltRecipe.Plain with { Days = 6 }, on, mustHappen);

    /// <summary>The same for a given belt.</summary>
    public static MetricTable AddsUp(BeltRecipe recipe, Action<ScenarioOptions> on, params Metric[] mustHappen)
    {
        var scenario = Scenario(recipe, on);
        var watch = new BalanceWatch(scenario);
        var whole = BeltRecipe.Run(scenario, observer: watch);
        watch.Compare(whole);

        var trip = new RoundTrip(Scenario(recipe, on));
        var cut = Cut(trip);
        Assert.True(trip.Compared > 0);
        Assert.Equal(whole.Hashes, cut.Hashes);
        Assert.Equal(whole.Digest, cut.Digest);
        Assert.NotEqual(Plainly(recipe).Digest, whole.Digest);
        var total = Totals(whole);
        Assert.All(mustHappen, metric => Assert.True(total.Total(metric) > 0, $"no {metric}"));
        return total;
    }

    /// <summary>Holds that a mechanism that is given and does nothing is one that is not given.</summary>
    public static void LeavesNoByte(Action<ScenarioOptions> off)
    {
        var recipe = BeltRecipe.Plain;

        var given = BeltRecipe.Run(Scenario(recipe, off));
        Assert.Equal(Plainly(recipe).Hashes, given.Hashes);
        Assert.Equal(Plainly(recipe).Digest, given.Digest);
    }

    /// <summary>The sums of a run over all its days.</summary>
    public static MetricTable Totals(RunOutcome outcome)
    {
        var total = new MetricTable(outcome.Days[0].Sums.Scopes);
        foreach (var day in outcome.Days)
        {
            total.Add(day.Sums);
        }

        return total;
    }

    private static RunOutcome Cut(RoundTrip trip)
    {
        var before = new LocalEngine(trip.World.Directory, trip.World.Create, trip.World.Plan, partitionCount: 5, threads: 2, trip);
        before.LiveUntil(SnapshotTick);
        var from = RunSnapshot.Of(before.Snapshot().Bytes);
        return new LocalEngine(trip.World.Directory, trip.World.Create, trip.World.Plan, partitionCount: 3, threads: 1, trip, from).Run();
    }

    // The belt without the mechanism, lived once for all tests that compare with it.
    private static RunOutcome Plainly(BeltRecipe recipe) => Plain.GetOrAdd(recipe, item => new(() => item.Run())).Value;

    private static ScenarioOptions Scenario(BeltRecipe recipe, Action<ScenarioOptions> change)
    {
        var scenario = recipe.Scenario();
        change(scenario);
        return scenario;
    }
}
