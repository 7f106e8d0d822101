namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>Repeats a run under seeds 1, 2, ... until every quantity is known well enough. The number of threads changes nothing but the time.</summary>
public static class Replications
{
    // Enough for the standard error itself to be known, and a whole number of times on any small machine.
    private const int Batch = 16;
    private const int Fewest = 2 * Batch;
    private const int Most = 250 * Batch;

    /// <summary>Lives until the standard error of each quantity is at most <see cref="CaseRun.Precision"/> of what is expected.</summary>
    /// <param name="run">The run of the case.</param>
    /// <param name="expected">Per quantity, what is expected; null where nothing is known.</param>
    /// <param name="live">Lives one run under a seed and tells each quantity.</param>
    public static IReadOnlyList<RunMean> Until(CaseRun run, IReadOnlyList<double?> expected, Func<ulong, RunValue[]> live)
        => Until(run, means => !means.Where((mean, i) => !mean.IsKnownTo(run.Precision, expected[i])).Any(), live);

    /// <summary>Lives until the quantities are known well enough for what is to be made of them.</summary>
    /// <param name="run">The run of the case.</param>
    /// <param name="isEnough">Whether they are.</param>
    /// <param name="live">Lives one run under a seed and tells each quantity.</param>
    public static IReadOnlyList<RunMean> Until(CaseRun run, Func<IReadOnlyList<RunMean>, bool> isEnough, Func<ulong, RunValue[]> live)
    {
        var values = new List<RunValue[]>();
        while (true)
        {
            var batch = new RunValue[Batch][];
            Parallel.For(0, Batch, new ParallelOptions { MaxDegreeOfParallelism = run.Threads }, i => batch[i] = live((ulong)(values.Count + i + 1)));
            values.AddRange(batch);
            var means = Enumerable.Range(0, batch[0].Length).Select(i => RunMean.Of([.. values.Select(value => value[i])])).ToList();
            if (values.Count >= Most || (values.Count >= Fewest && isEnough(means)))
            {
                return means;
            }
        }
    }
}
