using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What one partition counted since its figures were last taken; addition over partitions is order-free.</summary>
/// <param name="Daily">Sums of the day.</param>
/// <param name="Events">Events of the day, unordered.</param>
/// <param name="Decisions">Decisions of the day, if recorded, unordered.</param>
/// <param name="EntityDays">What each entity counted on that day, if recorded.</param>
public sealed record PartitionFigures(
    MetricTable Daily,
    IReadOnlyList<BeltEvent> Events,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<EntityRow> EntityDays);

/// <summary>What one partition hands over at the end of a run.</summary>
/// <param name="Entities">What each entity counted over the measured days.</param>
/// <param name="Histograms">Distributions over the measured days.</param>
public sealed record PartitionTotals(IReadOnlyList<EntityRow> Entities, HistogramTable Histograms);
