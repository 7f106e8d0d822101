using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>A figure of the replications in <paramref name="rows"/>, in which a replication may stand several times or not at all.</summary>
/// <param name="rows">Numbers of replications, from 0.</param>
public delegate double RowStatistic(ReadOnlySpan<int> rows);

/// <summary>
/// Draws replications with replacement, whole, so that what a seed gave to several settings stays together. Every draw is
/// keyed by seed, resample and place: the same seed gives the same resamples anywhere.
/// </summary>
/// <param name="seed">Seed of the draws; it has nothing to do with those of the runs.</param>
/// <param name="resamples">How many resamples, at least 1. With 9 999 the ends of a 95 % interval are resamples, not between two.</param>
public sealed class Bootstrap(ulong seed = Bootstrap.DefaultSeed, int resamples = Bootstrap.DefaultResamples)
{
    /// <summary>The seed where none is given.</summary>
    public const ulong DefaultSeed = 1;

    /// <summary>The number of resamples where none is given.</summary>
    public const int DefaultResamples = 9_999;

    private const int Purpose = 1;

    /// <summary>How many resamples it draws.</summary>
    public int Resamples { get; } = resamples;

    /// <summary>Calls <paramref name="see"/> with every resample of <paramref name="count"/> rows.</summary>
    /// <param name="count">Replications there are, at least 1.</param>
    /// <param name="see">Is given the number of the resample and its rows, which hold until it returns.</param>
    public void Draw(int count, Action<int, int[]> see)
    {
        var rows = new int[count];
        for (var resample = 0; resample < Resamples; resample++)
        {
            var stream = new RandomStream(seed, (ulong)resample, Purpose, tick: 0);
            for (var place = 0; place < count; place++)
            {
                rows[place] = (int)(stream.Uniform(place) * count);
            }

            see(resample, rows);
        }
    }

    /// <summary>The statistic of every resample, smallest first.</summary>
    /// <param name="count">Replications there are, at least 1.</param>
    /// <param name="statistic">The figure.</param>
    public double[] Replicates(int count, RowStatistic statistic)
    {
        var replicates = new double[Resamples];
        Draw(count, (resample, rows) => replicates[resample] = statistic(rows));
        Array.Sort(replicates);
        return replicates;
    }

    /// <summary>A quantile of resampled figures: the one of rank (B + 1)·p, as bootstrap intervals are defined.</summary>
    internal static double Quantile(double[] sorted, double probability)
        => SortedArrayStatistics.QuantileCustom(sorted, probability, QuantileDefinition.R6);
}
