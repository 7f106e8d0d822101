namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>One run of an experiment, before it is lived.</summary>
/// <param name="Index">Its place in the canonical order, from 0: the first replication of every point, then the second, ...</param>
/// <param name="Point">What it tries.</param>
/// <param name="Replication">Number of the replication, from 1.</param>
public sealed record PlannedRun(long Index, ExperimentPoint Point, int Replication)
{
    /// <summary>
    /// Seed of nature and behaviour; the population is that of the scenario. Every point has the same seeds, so that in each
    /// replication all meet the same people, tastes, fads and dice.
    /// </summary>
    public ulong Seed => (ulong)Replication;
}
