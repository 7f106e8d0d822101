using MathNet.Numerics.Statistics;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>What a daily series says of the warm-up.</summary>
public enum WarmupVerdict
{
    /// <summary>The series has settled before the measured days begin.</summary>
    LongEnough,

    /// <summary>The series settles only within the measured days.</summary>
    TooShort,

    /// <summary>The series has not settled in its first half: it is too short, or it has no steady level.</summary>
    NotSettled,

    /// <summary>There are fewer than twenty days.</summary>
    Unknown,
}

/// <summary>
/// MSER-5: the days to cut off a series so that the mean of the rest is known best, after K. P. White, M. J. Cobb and
/// S. C. Spratt, "A comparison of five steady-state truncation heuristics for simulation", Proceedings of the 2000 Winter
/// Simulation Conference, 755-760. Means of five days are cut from the front as long as sum of squares over count squared of the
/// rest falls; a minimum beyond the first half is not believed.
/// </summary>
/// <param name="Truncation">Days to cut off, a multiple of five.</param>
/// <param name="WarmupDays">Days the scenario warms up.</param>
/// <param name="Verdict">What follows.</param>
public sealed record WarmupCheck(int Truncation, int WarmupDays, WarmupVerdict Verdict)
{
    /// <summary>Days per batch.</summary>
    public const int BatchDays = 5;

    // With fewer a single batch could be left, which scatters not at all.
    private const int FewestBatches = 4;

    /// <summary>Checks a series.</summary>
    /// <param name="series">A value per day, the warm-up included; days that do not fill a batch at the end are left out.</param>
    /// <param name="warmupDays">Days the scenario warms up, at least 0.</param>
    public static WarmupCheck Of(IReadOnlyList<double> series, int warmupDays)
    {
        double[] batches = [.. series.Chunk(BatchDays).Where(days => days.Length == BatchDays).Select(days => days.Mean())];
        if (batches.Length < FewestBatches)
        {
            return new WarmupCheck(0, warmupDays, WarmupVerdict.Unknown);
        }

        // The earliest of equal minima, so that no day is cut for nothing.
        var last = batches.Length / 2;
        var cut = Enumerable.Range(0, last + 1).MinBy(cut => Error(batches.AsSpan(cut)));
        return new WarmupCheck(cut * BatchDays, warmupDays, (cut == last, cut * BatchDays <= warmupDays) switch
        {
            (true, _) => WarmupVerdict.NotSettled,
            (_, false) => WarmupVerdict.TooShort,
            _ => WarmupVerdict.LongEnough,
        });
    }

    private static double Error(ReadOnlySpan<double> rest)
    {
        // Taken so that equal values have exactly their mean.
        var mean = 0.0;
        for (var index = 0; index < rest.Length; index++)
        {
            mean += (rest[index] - mean) / (index + 1);
        }

        var squares = 0.0;
        foreach (var value in rest)
        {
            squares += (value - mean) * (value - mean);
        }

        return squares / rest.Length / rest.Length;
    }
}
