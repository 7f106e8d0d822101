using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>
/// An interval that assumes no shape of the scatter: bias-corrected and accelerated (BCa), after B. Efron and R. J. Tibshirani,
/// "An Introduction to the Bootstrap" (1993), chapter 14, with the plain percentiles beside it.
/// </summary>
/// <param name="Low">Lower end, BCa.</param>
/// <param name="High">Upper end, BCa.</param>
/// <param name="PercentileLow">Lower end, percentiles of the resamples.</param>
/// <param name="PercentileHigh">Upper end, percentiles of the resamples.</param>
/// <param name="StandardError">Standard deviation of the resampled figure.</param>
/// <param name="Bias">z0: how far the resampled figure's median lies off the figure, in normal units; positive if below it.</param>
/// <param name="Acceleration">a: how fast the figure's standard error changes with the figure; 0 for a symmetric sample.</param>
public sealed record BootstrapInterval(
    double Low, double High, double PercentileLow, double PercentileHigh, double StandardError, double Bias, double Acceleration)
{
    /// <summary>Whether the BCa interval is on one side of zero.</summary>
    public bool IsClearOfZero => Low > 0 || High < 0;

    /// <summary>The interval of the mean difference of a paired sample; null with fewer than two pairs.</summary>
    public static BootstrapInterval? OfMean(PairedSample sample, Bootstrap bootstrap)
    {
        var differences = sample.Differences.ToArray();
        return differences.Length < 2 ? null : Of(differences.Length, rows => Mean(differences, rows), bootstrap);
    }

    /// <summary>The interval of any figure.</summary>
    /// <param name="count">Replications there are, at least 2.</param>
    /// <param name="statistic">The figure.</param>
    /// <param name="bootstrap">Who draws.</param>
    /// <param name="level">Probability of covering, within (0, 1).</param>
    public static BootstrapInterval Of(int count, RowStatistic statistic, Bootstrap bootstrap, double level = Student.Level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        int[] all = [.. Enumerable.Range(0, count)];
        var replicates = bootstrap.Replicates(count, statistic);
        var bias = BiasOf(replicates, statistic(all));
        var acceleration = AccelerationOf(all, statistic);
        var tail = (1 - level) / 2;
        return new BootstrapInterval(
            Bootstrap.Quantile(replicates, Corrected(tail, bias, acceleration)),
            Bootstrap.Quantile(replicates, Corrected(1 - tail, bias, acceleration)),
            Bootstrap.Quantile(replicates, tail),
            Bootstrap.Quantile(replicates, 1 - tail),
            replicates.StandardDeviation(),
            bias,
            acceleration);
    }

    private static double Mean(double[] values, ReadOnlySpan<int> rows)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            sum += values[row];
        }

        return sum / rows.Length;
    }

    // Resamples that hit the figure itself count half: in small samples many do. Where all lie on one side there is no finite
    // correction, and the percentiles stand as they are.
    private static double BiasOf(double[] replicates, double figure)
    {
        var below = replicates.Count(value => value < figure) + (replicates.Count(value => value == figure) / 2.0);
        return below > 0 && below < replicates.Length ? Normal.InvCDF(0, 1, below / replicates.Length) : 0;
    }

    private static double AccelerationOf(int[] all, RowStatistic statistic)
    {
        double[] without = [.. all.Select(row => statistic([.. all[..row], .. all[(row + 1)..]]))];
        var mean = without.Mean();
        var squares = without.Sum(value => (mean - value) * (mean - value));
        var cubes = without.Sum(value => (mean - value) * (mean - value) * (mean - value));
        return squares > 0 ? cubes / (6 * squares * Math.Sqrt(squares)) : 0;
    }

    private static double Corrected(double probability, double bias, double acceleration)
    {
        var shifted = bias + Normal.InvCDF(0, 1, probability);
        var shrink = 1 - (acceleration * shifted);
        return shrink > 0 ? Normal.CDF(0, 1, bias + (shifted / shrink)) : probability;
    }
}
