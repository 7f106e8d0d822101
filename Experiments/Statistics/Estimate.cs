using MathNet.Numerics.Statistics;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>A mean over independent replications with its uncertainty.</summary>
/// <param name="Count">Replications, n.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="StandardDeviation">Their standard deviation (n - 1 in the denominator); 0 for one replication.</param>
/// <param name="HalfWidth">
/// Half of the 95 % interval of the mean, t(n - 1, 97.5 %)·sd/√n; null for one replication, which says nothing of its
/// uncertainty.
/// </param>
public sealed record Estimate(int Count, double Mean, double StandardDeviation, double? HalfWidth)
{
    /// <summary>The lower end of the interval; the mean where there is none.</summary>
    public double Low => Mean - (HalfWidth ?? 0);

    /// <summary>The upper end of the interval; the mean where there is none.</summary>
    public double High => Mean + (HalfWidth ?? 0);

    /// <summary>Estimates a mean; null when there is no value.</summary>
    public static Estimate? Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var mean = values.Mean();
        if (values.Count == 1)
        {
            return new Estimate(1, mean, 0, null);
        }

        var deviation = values.StandardDeviation();
        var reach = Student.Reach(Student.Level, values.Count - 1);
        return new Estimate(values.Count, mean, deviation, reach * deviation / Math.Sqrt(values.Count));
    }
}
