namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>
/// A KPI of two settings in the replications they share: under the same seed both met the same people, tastes and dice, so
/// only their difference within a seed says what the setting does.
/// </summary>
/// <param name="Values">The setting's values.</param>
/// <param name="Baseline">The baseline's values under the same seeds.</param>
/// <param name="Unpaired">Seeds left out, since a setting had no run or the KPI no event in it.</param>
public sealed record PairedSample(IReadOnlyList<double> Values, IReadOnlyList<double> Baseline, int Unpaired)
{
    /// <summary>Pairs, n.</summary>
    public int Count => Values.Count;

    /// <summary>Value less baseline, seed by seed.</summary>
    public IReadOnlyList<double> Differences => [.. Values.Zip(Baseline, (value, baseline) => value - baseline)];

    /// <summary>Pairs two settings by seed, in the order of the seeds.</summary>
    /// <param name="values">The setting's value per seed; null where the KPI had no event.</param>
    /// <param name="baseline">The baseline's.</param>
    /// <exception cref="ArgumentException">A setting has the same seed twice.</exception>
    public static PairedSample BySeed(
        IEnumerable<(ulong Seed, double? Value)> values, IEnumerable<(ulong Seed, double? Value)> baseline)
    {
        var left = values.ToDictionary(run => run.Seed, run => run.Value);
        var right = baseline.ToDictionary(run => run.Seed, run => run.Value);
        ulong[] seeds = [.. left.Keys.Union(right.Keys).Order()];
        ulong[] shared = [.. seeds.Where(seed => left.GetValueOrDefault(seed) is not null && right.GetValueOrDefault(seed) is not null)];
        return new PairedSample(
            [.. shared.Select(seed => left[seed]!.Value)],
            [.. shared.Select(seed => right[seed]!.Value)],
            seeds.Length - shared.Length);
    }
}
