using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>
/// What a page keeps of the runs, gone over once: the values of a few KPIs and the days of a few points, of the first
/// replications where there are very many.
/// </summary>
internal sealed class RunSample
{
    /// <summary>Most replications whose values are kept.</summary>
    public const int MostReplications = 2_000;

    /// <summary>Most replications whose days are kept.</summary>
    public const int MostDailyReplications = 200;

    private readonly Dictionary<(long Point, string Kpi), List<(ulong Seed, double? Value)>> values = [];
    private readonly Dictionary<(long Point, string Series), List<IReadOnlyList<long>>> days = [];

    /// <summary>Goes over the runs.</summary>
    /// <param name="result">The runs.</param>
    /// <param name="kpis">Ids of the KPIs to keep, of the whole belt.</param>
    public RunSample(ExperimentResult result, IReadOnlyList<string> kpis)
    {
        Listed = PointChoice.Listed(result.Experiment);
        Daily = PointChoice.Daily(result.Experiment);
        var daily = Daily.Select(point => point.Index).ToHashSet();
        foreach (var row in result.Rows)
        {
            Count++;
            KeepValues(row, kpis);
            if (daily.Contains(row.Point.Index) && row.Run.Replication <= MostDailyReplications)
            {
                KeepDays(row);
            }
        }
    }

    /// <summary>Runs there are.</summary>
    public long Count { get; private set; }

    /// <summary>The points whose values are kept.</summary>
    public IReadOnlyList<ExperimentPoint> Listed { get; }

    /// <summary>The points whose days are kept.</summary>
    public IReadOnlyList<ExperimentPoint> Daily { get; }

    /// <summary>A KPI of the belt in every replication of a point, by seed.</summary>
    public IReadOnlyList<(ulong Seed, double? Value)> Values(ExperimentPoint point, string kpi) => values.GetValueOrDefault((point.Index, kpi)) ?? [];

    /// <summary>A daily series in the replications of a point.</summary>
    public IReadOnlyList<IReadOnlyList<long>> Days(ExperimentPoint point, string series) => days.GetValueOrDefault((point.Index, series)) ?? [];

    private void KeepValues(RunRow row, IReadOnlyList<string> kpis)
    {
        if (row.Point.Index >= PointChoice.MostListed || row.Run.Replication > MostReplications)
        {
            return;
        }

        foreach (var kpi in kpis)
        {
            ListOf(values, (row.Point.Index, kpi)).Add((row.Seed, row.ValueOf("belt", kpi)));
        }
    }

    private void KeepDays(RunRow row)
    {
        foreach (var series in row.Daily)
        {
            ListOf(days, (row.Point.Index, series.Id)).Add(series.Values);
        }
    }

    private static List<T> ListOf<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = [];
            lists.Add(key, list);
        }

        return list;
    }
}
