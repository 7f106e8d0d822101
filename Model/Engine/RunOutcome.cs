using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>All that a run leaves behind, the same for every engine, number of partitions and threads.</summary>
/// <param name="Plan">What was asked for.</param>
/// <param name="Complete">Whether the run reached its end; a stopped run has no digest.</param>
/// <param name="TicksDone">Ticks that were lived.</param>
/// <param name="Days">The daily series, warm-up included.</param>
/// <param name="Hashes">The rolling hash after each tick.</param>
/// <param name="Entities">What each entity counted over the measured days, in canonical order.</param>
/// <param name="Histograms">Distributions over the measured days.</param>
/// <param name="Events">Events in canonical order.</param>
/// <param name="Decisions">Decisions in canonical order, if recorded.</param>
/// <param name="EntityDays">A row per entity and day in canonical order, if recorded.</param>
/// <param name="Digest">SHA-256 over the daily series and the final states, as lower-case hex; null if incomplete.</param>
public sealed record RunOutcome(
    RunPlan Plan,
    bool Complete,
    int TicksDone,
    IReadOnlyList<DayFigures> Days,
    IReadOnlyList<ulong> Hashes,
    IReadOnlyList<EntityRow> Entities,
    HistogramTable Histograms,
    IReadOnlyList<BeltEvent> Events,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<EntityRow> EntityDays,
    string? Digest);
