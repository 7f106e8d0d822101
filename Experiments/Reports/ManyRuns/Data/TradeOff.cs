using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>Two KPIs against each other, every replication of every point.</summary>
/// <param name="Across">The KPI from left to right.</param>
/// <param name="Up">The KPI from below.</param>
/// <param name="Points">The points with their replications.</param>
internal sealed record TradeOff(KpiDefinition Across, KpiDefinition Up, IReadOnlyList<TradeOffPoint> Points)
{
    private static readonly string[] Partners = ["beltSurplus", "unmetNeedShare", "profit"];

    /// <summary>The two KPIs of an experiment's trade-off: its first two primary ones, or a counterpart where it has but one.</summary>
    public static (KpiDefinition Across, KpiDefinition Up)? KpisOf(Experiment experiment)
    {
        string[] ids = [.. experiment.PrimaryKpis.Concat(Partners).Distinct(StringComparer.Ordinal).Take(2)];
        return experiment.PrimaryKpis.Count == 0 ? null : (Definition(ids[0]), Definition(ids[1]));
    }

    /// <summary>The trade-off of an experiment; null where it has no two points that measured both KPIs.</summary>
    public static TradeOff? Of(Experiment experiment, RunSample sample)
    {
        if (KpisOf(experiment) is not var (across, up))
        {
            return null;
        }

        var points = sample.Listed.Select(point => TradeOffPoint.Of(point, sample.Values(point, across.Id), sample.Values(point, up.Id)))
            .Where(point => point.Replications.Count > 0)
            .ToList();
        return points.Count < 2 ? null : new TradeOff(across, up, points);
    }

    /// <summary>The points whose means no other's beat in both KPIs; null where one of the KPIs has no better.</summary>
    public IReadOnlyList<TradeOffPoint>? Unbeaten()
        => Across.Direction == KpiDirection.Neutral || Up.Direction == KpiDirection.Neutral
            ? null
            : [.. Points.Where(point => !Points.Any(other => Beats(other, point)))];

    private bool Beats(TradeOffPoint other, TradeOffPoint point)
    {
        var across = (int)Across.Direction * other.Across.CompareTo(point.Across);
        var up = (int)Up.Direction * other.Up.CompareTo(point.Up);
        return across >= 0 && up >= 0 && across + up > 0;
    }

    private static KpiDefinition Definition(string id) => KpiCatalog.All.First(kpi => kpi.Id == id);
}

/// <summary>A point of a trade-off.</summary>
/// <param name="Point">The point.</param>
/// <param name="Replications">Both values of every replication that has both.</param>
internal sealed record TradeOffPoint(ExperimentPoint Point, IReadOnlyList<(double Across, double Up)> Replications)
{
    /// <summary>Mean of the first KPI.</summary>
    public double Across { get; } = Replications.Count == 0 ? double.NaN : Replications.Average(value => value.Across);

    /// <summary>Mean of the second.</summary>
    public double Up { get; } = Replications.Count == 0 ? double.NaN : Replications.Average(value => value.Up);

    /// <summary>Brings two KPIs of a point together, run by run.</summary>
    public static TradeOffPoint Of(ExperimentPoint point, IReadOnlyList<(ulong Seed, double? Value)> across, IReadOnlyList<(ulong Seed, double? Value)> up)
        => new(point, [.. across.Zip(up)
            .Where(pair => pair.First.Value is not null && pair.Second.Value is not null)
            .Select(pair => (pair.First.Value!.Value, pair.Second.Value!.Value))]);
}
