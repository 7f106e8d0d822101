using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>Integer sums per home scope and metric. Tables of partitions add up to the belt's in any order.</summary>
public sealed class MetricTable
{
    private readonly long[] sums;

    /// <summary>An empty table.</summary>
    /// <param name="scopes">Number of home scopes.</param>
    public MetricTable(int scopes)
        : this(scopes, new long[scopes * MetricCatalog.TableLength])
    {
    }

    private MetricTable(int scopes, long[] sums)
    {
        Scopes = scopes;
        this.sums = sums;
    }

    /// <summary>Number of home scopes.</summary>
    public int Scopes { get; }

    /// <summary>All sums, scope by scope, in the order of metric numbers.</summary>
    public ReadOnlySpan<long> Sums => sums;

    /// <summary>The sum of one metric in one home scope.</summary>
    public long this[int scope, Metric metric] => sums[(scope * MetricCatalog.TableLength) + (int)metric];

    /// <summary>Rebuilds a table from its <see cref="Sums"/>.</summary>
    public static MetricTable FromSums(int scopes, long[] sums) => new(scopes, sums);

    /// <summary>Adds to one metric of one home scope.</summary>
    public void Add(int scope, Metric metric, long amount)
    {
        ref var sum = ref sums[(scope * MetricCatalog.TableLength) + (int)metric];
        sum = checked(sum + amount);
    }

    /// <summary>Adds the row of one entity.</summary>
    /// <param name="scope">Its home scope.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="row">See <see cref="MetricCatalog.IndexWithinKind"/>.</param>
    public void Add(int scope, EntityKind kind, long[] row)
    {
        var metrics = MetricCatalog.OfKind(kind);
        for (var i = 0; i < row.Length; i++)
        {
            Add(scope, metrics[i], row[i]);
        }
    }

    /// <summary>Adds another table.</summary>
    public void Add(MetricTable other)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = checked(sums[i] + other.sums[i]);
        }
    }

    /// <summary>The sum of one metric over all home scopes.</summary>
    public long Total(Metric metric)
    {
        long total = 0;
        for (var scope = 0; scope < Scopes; scope++)
        {
            total += this[scope, metric];
        }

        return total;
    }
}
