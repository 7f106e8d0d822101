using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>What is known of each <see cref="Metric"/> from its number and name.</summary>
public static class MetricCatalog
{
    private const int NumbersPerKind = 100;

    private static readonly Metric[] All = Enum.GetValues<Metric>();

    private static readonly Metric[][] ByKind =
        [.. Enum.GetValues<EntityKind>().Select(kind => All.Where(metric => KindOf(metric) == kind).ToArray())];

    private static readonly int[] Index = IndexAll();

    /// <summary>Every metric in the order of its number.</summary>
    public static IReadOnlyList<Metric> Metrics => All;

    /// <summary>One more than the largest number: the length of a table indexed by metric.</summary>
    public static int TableLength => (int)All[^1] + 1;

    /// <summary>The kind of entity that counts the metric.</summary>
    public static EntityKind KindOf(Metric metric) => (EntityKind)((int)metric / NumbersPerKind);

    /// <summary>The metrics that entities of a kind count, in the order of their numbers: the layout of an entity's row.</summary>
    public static ReadOnlySpan<Metric> OfKind(EntityKind kind) => ByKind[(int)kind];

    /// <summary>The metric's index in the row of an entity, which has a place for each metric of its kind and no gaps.</summary>
    public static int IndexWithinKind(Metric metric) => Index[(int)metric];

    /// <summary>The length of an entity's row.</summary>
    public static int LengthOf(EntityKind kind) => ByKind[(int)kind].Length;

    /// <summary>+1 for a line of income, -1 for a line of cost, 0 for what is not part of profit and loss.</summary>
    public static int ProfitSign(Metric metric)
    {
        var name = metric.ToString();
        return name.EndsWith("IncomeFen", StringComparison.Ordinal) ? 1
            : name.EndsWith("CostFen", StringComparison.Ordinal) ? -1
            : 0;
    }

    private static int[] IndexAll()
    {
        var index = new int[TableLength];
        foreach (var metrics in ByKind)
        {
            for (var i = 0; i < metrics.Length; i++)
            {
                index[(int)metrics[i]] = i;
            }
        }

        return index;
    }
}
