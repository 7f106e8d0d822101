using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// The figures of single entities that a run keeps where an experiment asks who moved: a few per factory, room and hub. Ordinary
/// experiments keep none, since a belt has a thousand entities and a sweep a million runs.
/// </summary>
public static class EntityFigures
{
    private const double FenPerCny = 100;

    private static readonly (Metric Metric, int Sign)[] ProfitLines =
        [.. MetricCatalog.Metrics.Select(metric => (metric, MetricCatalog.ProfitSign(metric))).Where(line => line.Item2 != 0)];

    /// <summary>The figures in the order in which they are told.</summary>
    public static IReadOnlyList<EntityMeasure> All { get; } =
    [
        new(EntityKind.Factory, "profit", "CNY", Profit),
        new(EntityKind.Factory, "turnedAway", "units", row => row(Metric.FactoryTurnedAwayUnits)),
        new(EntityKind.Factory, "redesigns", "versions", row => row(Metric.FactoryVersionsStarted)),
        new(EntityKind.Factory, "planError", "share", row => ScopeFigures.Ratio(row(Metric.FactoryPlanErrorUnits), row(Metric.FactoryPlanNeedUnits))),
        new(EntityKind.Room, "profit", "CNY", Profit),
        new(EntityKind.Room, "orders", "units", row => row(Metric.RoomOrderedUnits)),
        new(EntityKind.Room, "turnedAway", "units", row => row(Metric.RoomTurnedAwayUnits)),
        new(EntityKind.Hub, "estimateError", "share", row => ScopeFigures.Ratio(row(Metric.HubEstimateErrorUnits), row(Metric.HubEstimateNeedUnits))),
    ];

    /// <summary>The figures of a run, entity by entity; one that counted nothing has zeros, and no figure that divides by them.</summary>
    /// <param name="directory">Who lives on the belt.</param>
    /// <param name="outcome">The run.</param>
    public static IReadOnlyList<EntityFigure> Of(EntityDirectory directory, RunOutcome outcome)
    {
        var rows = outcome.Entities.ToDictionary(row => row.Entity, row => row.Sums);
        var figures = new List<EntityFigure>();
        foreach (var entity in directory.All())
        {
            var sums = rows.GetValueOrDefault(entity);
            foreach (var measure in All.Where(measure => measure.Kind == entity.Kind))
            {
                if (measure.Compute(metric => sums is null || MetricCatalog.KindOf(metric) != entity.Kind ? 0 : sums[MetricCatalog.IndexWithinKind(metric)]) is { } value)
                {
                    figures.Add(new EntityFigure(entity.ToString(), measure.Id, value));
                }
            }
        }

        return figures;
    }

    // Metrics of other kinds count as zero in a row, so all may be asked for.
    private static double? Profit(Func<Metric, long> row) => ProfitLines.Sum(line => line.Sign * row(line.Metric)) / FenPerCny;
}

/// <summary>What a figure of an entity is.</summary>
/// <param name="Kind">The kind of entity that has it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Unit">Its unit, one of those of KPIs.</param>
/// <param name="Compute">Its value from what the entity counted; null where there was no event to compute it from.</param>
public sealed record EntityMeasure(EntityKind Kind, string Id, string Unit, Func<Func<Metric, long>, double?> Compute);
