using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>What is known of each <see cref="Metric"/> from its number and name.</summary>
public static class MetricCatalog
{
    private const int NumbersPerKind = 100;

    private static readonly Metric[] All = Enum.GetValues<Metric>();

    /// <summary>Every metric in the order of its number.</summary>
    public static IReadOnlyList<Metric> Metrics => All;

    /// <summary>One more than the largest number: the length of a table indexed by metric.</summary>
    public static int TableLength { get; } = (int)All[^1] + 1;

    /// <summary>The kind of entity that counts the metric.</summary>
    public static EntityKind KindOf(Metric metric) => (EntityKind)((int)metric / NumbersPerKind);

    /// <summary>The metric's index among those of its kind.</summary>
    public static int IndexWithinKind(Metric metric) => (int)metric % NumbersPerKind;

    /// <summary>The number of a kind's first metric.</summary>
    public static int FirstOf(EntityKind kind) => (int)kind * NumbersPerKind;

    /// <summary>The length of a table of one kind's metrics.</summary>
    public static int LengthOf(EntityKind kind)
        => All.Where(metric => KindOf(metric) == kind).Select(metric => IndexWithinKind(metric) + 1).DefaultIfEmpty(0).Max();

    /// <summary>+1 for a line of income, -1 for a line of cost, 0 for what is not part of profit and loss.</summary>
    public static int ProfitSign(Metric metric)
    {
        var name = metric.ToString();
        return name.EndsWith("IncomeFen", StringComparison.Ordinal) ? 1
            : name.EndsWith("CostFen", StringComparison.Ordinal) ? -1
            : 0;
    }
}
