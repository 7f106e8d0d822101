namespace OrleansIndustrialBelt.Experiments.Reports.Words;

/// <summary>A run's KPIs by scope and id.</summary>
public sealed class KpiFigures
{
    /// <summary>The scope of the whole belt.</summary>
    public const string Belt = "belt";

    private const string ClassPrefix = "class/";
    private readonly Dictionary<(string Scope, string Kpi), double?> values = [];
    private readonly List<string> scopes = [];

    /// <summary>Collects KPIs in the order of their scopes.</summary>
    public KpiFigures(IEnumerable<(string Scope, string Kpi, double? Value)> figures)
    {
        foreach (var (scope, kpi, value) in figures)
        {
            if (!scopes.Contains(scope))
            {
                scopes.Add(scope);
            }

            values[(scope, kpi)] = value;
        }
    }

    /// <summary>The names of the factory classes, in order.</summary>
    public IReadOnlyList<string> Classes
        => [.. scopes.Where(scope => scope.StartsWith(ClassPrefix, StringComparison.Ordinal)).Select(scope => scope[ClassPrefix.Length..])];

    /// <summary>A KPI of the belt.</summary>
    public double? OfBelt(string kpi) => values.GetValueOrDefault((Belt, kpi));

    /// <summary>A KPI of a factory class.</summary>
    public double? OfClass(string className, string kpi) => values.GetValueOrDefault((ClassPrefix + className, kpi));
}
