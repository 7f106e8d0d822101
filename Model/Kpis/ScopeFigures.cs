using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>The figures of one scope over the measured days, from which KPIs are computed.</summary>
public sealed class ScopeFigures
{
    private readonly long[] sums;

    /// <summary>Collects the figures of a scope.</summary>
    /// <param name="kind">What the scope is.</param>
    /// <param name="name">Its name in kpi.csv.</param>
    /// <param name="homes">The home scopes it sums over.</param>
    /// <param name="outcome">The run.</param>
    /// <param name="entities">Rows of the scope's entities.</param>
    /// <param name="fads">How factories of the scope met fads.</param>
    public ScopeFigures(
        ScopeKind kind,
        string name,
        IReadOnlyCollection<int> homes,
        RunOutcome outcome,
        IReadOnlyList<EntityRow> entities,
        FadResponses fads)
    {
        Kind = kind;
        Name = name;
        Entities = entities;
        Fads = fads;
        sums = new long[MetricCatalog.TableLength];
        foreach (var day in outcome.Days.Where(day => day.Day >= 1))
        {
            Days++;
            Steps += day.Steps;
            Messages += day.Messages;
            foreach (var metric in MetricCatalog.Metrics)
            {
                sums[(int)metric] += homes.Sum(home => day.Sums[home, metric]);
            }
        }

        Histograms = Enum.GetValues<HourHistogram>().ToDictionary(
            histogram => histogram,
            histogram => new HourDistribution([.. homes.Select(home => outcome.Histograms[home, histogram].ToArray())]));
    }

    /// <summary>What the scope is.</summary>
    public ScopeKind Kind { get; }

    /// <summary>Its name in kpi.csv.</summary>
    public string Name { get; }

    /// <summary>Measured days.</summary>
    public int Days { get; }

    /// <summary>Entity steps of the whole belt over the measured days.</summary>
    public long Steps { get; }

    /// <summary>Messages of the whole belt over the measured days, before combining.</summary>
    public long Messages { get; }

    /// <summary>What each entity of the scope counted.</summary>
    public IReadOnlyList<EntityRow> Entities { get; }

    /// <summary>How factories of the scope met fads.</summary>
    public FadResponses Fads { get; }

    /// <summary>Distributions of spans of time.</summary>
    public IReadOnlyDictionary<HourHistogram, HourDistribution> Histograms { get; }

    /// <summary>The sum of a metric.</summary>
    public long this[Metric metric] => sums[(int)metric];

    /// <summary>A metric in fen as CNY.</summary>
    public double Cny(Metric metric) => this[metric] / 100.0;

    /// <summary>The quotient of two sums, or null when the lower one is zero.</summary>
    public double? Ratio(Metric upper, Metric lower) => Ratio(this[upper], this[lower]);

    /// <summary>The quotient of two numbers, or null when the lower one is zero.</summary>
    public static double? Ratio(double upper, double lower) => lower == 0 ? null : upper / lower;

    /// <summary>Incomes less costs of the given kinds of entities, in CNY.</summary>
    public double ProfitCny(params EntityKind[] kinds)
    {
        long fen = 0;
        foreach (var metric in MetricCatalog.Metrics)
        {
            fen += kinds.Contains(MetricCatalog.KindOf(metric)) ? MetricCatalog.ProfitSign(metric) * this[metric] : 0;
        }

        return fen / 100.0;
    }
}
