using MathNet.Numerics.Statistics;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>
/// The mean difference of a setting to a baseline with Student's paired test. Where the differences do not scatter the test
/// does not exist, and nothing stands in for it: no p, no effect size, an interval of no width where all are equal.
/// </summary>
/// <param name="Kind">What can be said.</param>
/// <param name="Count">Pairs, n.</param>
/// <param name="Mean">Mean of the differences, value less baseline.</param>
/// <param name="StandardDeviation">Their standard deviation (n - 1 in the denominator); 0 for one pair.</param>
/// <param name="Low">Lower end of the 95 % interval of the mean; null for one pair.</param>
/// <param name="High">Upper end of the same interval.</param>
/// <param name="Statistic">t = mean·√n / sd; null where the differences do not scatter.</param>
/// <param name="PValue">Two-sided p of no difference, t with n - 1 degrees; null where the differences do not scatter.</param>
/// <param name="EffectSize">Cohen's d_z = mean / sd of the differences; null where they do not scatter.</param>
public sealed record PairedDifference(
    DifferenceKind Kind,
    int Count,
    double Mean,
    double StandardDeviation,
    double? Low,
    double? High,
    double? Statistic,
    double? PValue,
    double? EffectSize)
{
    // Differences of doubles are off by roundings of their terms; a scatter of that size is none.
    private const double Rounding = 1e-12;

    /// <summary>Whether the interval is on one side of zero; false where there is none.</summary>
    public bool IsClearOfZero => Low > 0 || High < 0;

    /// <summary>Tests a sample; null without a pair.</summary>
    public static PairedDifference? Of(PairedSample sample)
    {
        if (sample.Count == 0)
        {
            return null;
        }

        var differences = sample.Differences;
        var mean = differences.Mean();
        if (sample.Count == 1)
        {
            return new PairedDifference(DifferenceKind.Single, 1, mean, 0, Low: null, High: null, Statistic: null, PValue: null, EffectSize: null);
        }

        var deviation = differences.StandardDeviation();
        var negligible = Rounding * sample.Values.Concat(sample.Baseline).Max(Math.Abs);
        return deviation <= negligible ? Still(sample.Count, Math.Abs(mean) <= negligible ? 0 : mean) : Scattered(sample.Count, mean, deviation);
    }

    private static PairedDifference Still(int count, double mean)
        => new(
            mean == 0 ? DifferenceKind.Identical : DifferenceKind.Constant, count, mean, 0, mean, mean, Statistic: null, PValue: null, EffectSize: null);

    private static PairedDifference Scattered(int count, double mean, double deviation)
    {
        var error = deviation / Math.Sqrt(count);
        var half = Student.Reach(Student.Level, count - 1) * error;
        var statistic = mean / error;
        return new PairedDifference(
            DifferenceKind.Scattered,
            count,
            mean,
            deviation,
            mean - half,
            mean + half,
            statistic,
            Student.TwoSided(statistic, count - 1),
            mean / deviation);
    }
}
