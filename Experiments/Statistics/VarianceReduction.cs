using MathNet.Numerics.Statistics;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>What common random numbers bought: how much less the paired difference scatters than that of independent runs would.</summary>
/// <param name="Independent">Variance of the difference if the two settings had met different chance: the sum of their variances.</param>
/// <param name="Paired">Variance of the difference within a seed.</param>
public sealed record VarianceReduction(double Independent, double Paired)
{
    /// <summary>
    /// How many times as many replications independent runs would need for the same interval; below 1 where pairing hurt, null
    /// where the difference does not scatter at all.
    /// </summary>
    public double? Ratio => Paired > 0 ? Independent / Paired : null;

    /// <summary>Compares the two; null with fewer than two pairs.</summary>
    public static VarianceReduction? Of(PairedSample sample)
        => PairedDifference.Of(sample) is { Count: > 1 } difference
            ? new VarianceReduction(sample.Values.Variance() + sample.Baseline.Variance(), difference.StandardDeviation * difference.StandardDeviation)
            : null;
}
