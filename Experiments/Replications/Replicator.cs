using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Experiments.Replications;

/// <summary>
/// Lives one scenario under several seeds, whole runs side by side on the local engine. Runs under the same seed meet the same
/// people, tastes, fads and dice, whatever the policy.
/// </summary>
public static class Replicator
{
    /// <summary>Lives the scenario once per seed.</summary>
    /// <param name="read">Makes a scenario of its own for every run: runs share nothing.</param>
    /// <param name="seeds">The seeds.</param>
    /// <param name="threads">Runs at a time, at least 1.</param>
    /// <param name="done">Is told of every run that is over, with how many are; calls do not overlap.</param>
    /// <param name="stop">Ends the runs after their current hour.</param>
    /// <returns>In the order of the seeds.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was requested.</exception>
    public static IReadOnlyList<Replication> Live(
        Func<ScenarioOptions> read, IReadOnlyList<ulong> seeds, int threads, Action<int>? done = null, CancellationToken stop = default)
    {
        var replications = new Replication[seeds.Count];
        var over = 0;
        var telling = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop };
        Parallel.For(0, seeds.Count, options, index =>
        {
            replications[index] = LiveOne(read(), seeds[index], stop);
            lock (telling)
            {
                done?.Invoke(++over);
            }
        });
        return replications;
    }

    private static Replication LiveOne(ScenarioOptions scenario, ulong seed, CancellationToken stop)
    {
        scenario.Run.Seed.Nature = seed;
        scenario.Run.Seed.Behaviour = seed;
        var world = new BeltWorld(scenario);
        var outcome = new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1).Run(stop);
        stop.ThrowIfCancellationRequested();
        return new Replication(seed, KpiCalculator.Compute(world, outcome));
    }
}
