using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Reports.Charts;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>A line with a band around it.</summary>
/// <param name="X">Where its points stand, ascending.</param>
/// <param name="Middle">Median or mean.</param>
/// <param name="Low">Lower end of the band.</param>
/// <param name="High">Upper end.</param>
internal sealed record Band(IReadOnlyList<double> X, IReadOnlyList<double> Middle, IReadOnlyList<double> Low, IReadOnlyList<double> High)
{
    private const int MostPoints = 400;
    private const int DaysPerWeek = 7;
    private const double LowShare = 0.1;
    private const double HighShare = 0.9;

    /// <summary>The band as it is drawn, in units of a divisor.</summary>
    public BandSeries Drawn(string name, double divisor) => new(name, X, Divided(Middle, divisor), Divided(Low, divisor), Divided(High, divisor));

    /// <summary>Median and middle 80 % of a series over replications, day by day; of long runs a point is the mean of a week.</summary>
    /// <param name="runs">The series of every replication.</param>
    /// <param name="warmupDays">Days before day 1.</param>
    /// <param name="divisor">What a value is divided by.</param>
    public static Band Of(IReadOnlyList<IReadOnlyList<long>> runs, int warmupDays, double divisor)
    {
        var days = runs.Count == 0 ? 0 : runs.Min(run => run.Count);
        var width = days > MostPoints ? DaysPerWeek : 1;
        List<double> x = [], middle = [], low = [], high = [];
        for (var from = 0; from < days; from += width)
        {
            double[] sorted = [.. runs.Select(run => run.Skip(from).Take(Math.Min(width, days - from)).Average() / divisor).Order()];
            x.Add(from + 1 - warmupDays);
            middle.Add(SortedArrayStatistics.Median(sorted));
            low.Add(SortedArrayStatistics.Quantile(sorted, LowShare));
            high.Add(SortedArrayStatistics.Quantile(sorted, HighShare));
        }

        return new Band(x, middle, low, high);
    }

    private static double[] Divided(IReadOnlyList<double> values, double divisor) => [.. values.Select(value => value / divisor)];
}
