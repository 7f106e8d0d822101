using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>The daily figures of the belt that every run of an experiment keeps: a few, since a million runs must fit on a disk.</summary>
public static class DailyFigures
{
    /// <summary>The figures by id, with the metrics that add up to them and their unit, in order.</summary>
    public static IReadOnlyList<(string Id, string Unit, IReadOnlyList<Metric> Metrics)> All { get; } =
    [
        ("orders", "units per day", [Metric.RoomOrderedUnits, Metric.SkuShelfSoldUnits]),
        ("gmv", "fen per day", [Metric.RoomOrderedFen, Metric.SkuShelfSalesIncomeFen]),
        ("becameReady", "people per day", [Metric.PlatformBecameReady]),
        ("gaveUp", "people per day", [Metric.PlatformGaveUp]),
        ("made", "units per day", [Metric.FactoryMadeUnits]),
        ("stock", "units", [Metric.FactoryStockUnitDays]),
        ("newVersions", "versions per day", [Metric.FactoryVersionsStarted]),
    ];

    /// <summary>The figures of a run.</summary>
    public static IReadOnlyList<DailySeries> Of(RunOutcome outcome)
        => [.. All.Select(figure => new DailySeries(
            figure.Id,
            [.. outcome.Days.Select(day => figure.Metrics.Sum(metric => day.Sums.Total(metric)))]))];
}
