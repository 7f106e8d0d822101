using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>The daily series of a run; of a long run a point is the mean of a week, so that the page stays small.</summary>
internal sealed class Timeline
{
    private const int MostPoints = 800;
    private readonly List<List<DayFigures>> spans;

    /// <summary>The series of the days a run lived.</summary>
    public Timeline(IReadOnlyList<DayFigures> days)
    {
        DaysPerPoint = days.Count > MostPoints ? Calendar.DaysPerWeek : 1;
        spans = [.. days.Chunk(DaysPerPoint).Select(span => span.ToList())];
    }

    /// <summary>1, or 7 if points are weeks.</summary>
    public int DaysPerPoint { get; }

    /// <summary>Whether there is anything to draw.</summary>
    public bool IsEmpty => spans.Count == 0;

    /// <summary>The first day of each point.</summary>
    public IEnumerable<int> Days => spans.Select(span => span[0].Day);

    /// <summary>The first day.</summary>
    public int First => spans[0][0].Day;

    /// <summary>The last day.</summary>
    public int Last => spans[^1][^1].Day;

    /// <summary>Mean per day of the sum of metrics.</summary>
    public IReadOnlyList<double?> PerDay(params Metric[] metrics)
        => [.. spans.Select(span => (double?)span.Average(day => metrics.Sum(day.Sums.Total)))];

    /// <summary>Ratio of two metrics; null where the lower is zero.</summary>
    public IReadOnlyList<double?> Ratio(Metric upper, Metric lower, double divisor)
        => [.. spans.Select(span => Sum(span, lower) is var below && below == 0 ? (double?)null : Sum(span, upper) / below / divisor)];

    /// <summary>Mean per day of what a kind of entity earned, in CNY, over the days up to each point.</summary>
    /// <param name="kind">Whose books.</param>
    /// <param name="smoothingDays">Days over which to take the mean.</param>
    public IReadOnlyList<double?> ProfitCny(EntityKind kind, int smoothingDays)
    {
        var lines = MetricCatalog.Metrics.Where(metric => MetricCatalog.KindOf(metric) == kind && MetricCatalog.ProfitSign(metric) != 0).ToArray();
        return Smooth(
            [.. spans.Select(span => span.Average(day => lines.Sum(line => MetricCatalog.ProfitSign(line) * day.Sums.Total(line)) / 100.0))],
            smoothingDays);
    }

    /// <summary>Running means.</summary>
    public IReadOnlyList<double?> Smooth(IReadOnlyList<double> values, int smoothingDays)
    {
        var width = Math.Max(1, smoothingDays / DaysPerPoint);
        return [.. values.Select((_, end) => (double?)values.Skip(Math.Max(0, end + 1 - width)).Take(Math.Min(width, end + 1)).Average())];
    }

    private static double Sum(List<DayFigures> span, Metric metric) => span.Sum(day => day.Sums.Total(metric));
}
