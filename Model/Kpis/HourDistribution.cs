namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>A distribution in whole hours, read from integer counts.</summary>
public sealed class HourDistribution
{
    private readonly long[] counts = new long[HistogramTable.LongestHours + 1];

    /// <summary>Adds up counts per hour.</summary>
    /// <param name="parts">Counts per hour; an empty part counts nothing.</param>
    public HourDistribution(IReadOnlyList<long[]> parts)
    {
        foreach (var part in parts)
        {
            for (var hour = 0; hour < part.Length; hour++)
            {
                counts[hour] += part[hour];
            }
        }

        Total = counts.Sum();
    }

    private HourDistribution(long[] counts)
    {
        this.counts = counts;
        Total = counts.Sum();
    }

    /// <summary>Number of observations.</summary>
    public long Total { get; }

    /// <summary>The mean in hours, or null without observations.</summary>
    public double? Mean
    {
        get
        {
            long sum = 0;
            for (var hour = 0; hour < counts.Length; hour++)
            {
                sum += hour * counts[hour];
            }

            return Total == 0 ? null : (double)sum / Total;
        }
    }

    /// <summary>The smallest hour at or below which a share of the observations lies, or null without observations.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double? Percentile(double share)
    {
        var due = share * Total;
        long seen = 0;
        for (var hour = 0; hour < counts.Length && Total > 0; hour++)
        {
            seen += counts[hour];
            if (seen >= due)
            {
                return hour;
            }
        }

        return null;
    }

    /// <summary>Both distributions together: spells that ended and, as old as they are, spells that are still open.</summary>
    public HourDistribution With(HourDistribution open)
        => new([.. counts.Select((count, hour) => count + open.counts[hour])]);
}
