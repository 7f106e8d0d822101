namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>
/// Counts per home scope, histogram and whole hour. Values above <see cref="LongestHours"/> share the last bucket; buckets
/// are made when first used.
/// </summary>
public sealed class HistogramTable
{
    /// <summary>The longest span told apart: 170 days.</summary>
    public const int LongestHours = 4095;

    private static readonly int Kinds = Enum.GetValues<HourHistogram>().Length;
    private readonly long[]?[] buckets;

    /// <summary>An empty table.</summary>
    /// <param name="scopes">Number of home scopes.</param>
    public HistogramTable(int scopes)
    {
        Scopes = scopes;
        buckets = new long[]?[scopes * Kinds];
    }

    /// <summary>Number of home scopes.</summary>
    public int Scopes { get; }

    /// <summary>Counts per hour, or empty when nothing was observed.</summary>
    public ReadOnlySpan<long> this[int scope, HourHistogram histogram] => buckets[(scope * Kinds) + (int)histogram];

    /// <summary>Adds observations of one value.</summary>
    public void Add(int scope, HourHistogram histogram, int hours, long weight)
    {
        ref var counts = ref buckets[(scope * Kinds) + (int)histogram];
        counts ??= new long[LongestHours + 1];
        counts[Math.Clamp(hours, 0, LongestHours)] += weight;
    }

    /// <summary>Adds another table.</summary>
    public void Add(HistogramTable other)
    {
        for (var i = 0; i < buckets.Length; i++)
        {
            if (other.buckets[i] is not { } counts)
            {
                continue;
            }

            var mine = buckets[i] ??= new long[LongestHours + 1];
            for (var hour = 0; hour <= LongestHours; hour++)
            {
                mine[hour] += counts[hour];
            }
        }
    }
}
