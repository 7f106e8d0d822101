using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>A batch on its way from one partition to another.</summary>
/// <param name="Epoch">Epoch of the sender.</param>
/// <param name="Batch">Tick, source, target and letters; the receiver's to use.</param>
[Immutable]
public sealed record BatchEnvelope(int Epoch, Batch Batch);

/// <summary>How a partition lived a tick.</summary>
/// <param name="Epoch">Epoch of the partition.</param>
/// <param name="Report">Its report; without meaning if a step failed.</param>
/// <param name="Failure">Why a step failed, with entity and tick; null if none did.</param>
[Immutable]
public sealed record TickResult(int Epoch, TickReport Report, string? Failure);

/// <summary>What a partition counted on one day.</summary>
/// <param name="Figures">The figures; the receiver's to use.</param>
[Immutable]
public sealed record DayEnvelope(PartitionFigures Figures);

/// <summary>What a partition counted over the measured days.</summary>
/// <param name="Totals">The totals; the receiver's to use.</param>
[Immutable]
public sealed record TotalsEnvelope(PartitionTotals Totals);

/// <summary>The hash of one entity's state.</summary>
/// <param name="State">Entity and hash.</param>
[Immutable]
public sealed record HashEnvelope(StateHash State);

/// <summary>The hashes of the states of one partition's entities.</summary>
/// <param name="States">In the order of slots.</param>
[Immutable]
public sealed record StatesEnvelope(IReadOnlyList<StateHash> States);

/// <summary>What a run left behind.</summary>
/// <param name="Outcome">The outcome.</param>
[Immutable]
public sealed record OutcomeEnvelope(RunOutcome Outcome);
