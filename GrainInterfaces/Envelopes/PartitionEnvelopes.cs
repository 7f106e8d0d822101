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

/// <summary>How a partition begins.</summary>
/// <param name="Partitions">Number of partitions of the run.</param>
/// <param name="Engine">Who steps entities.</param>
/// <param name="Model">Version of the model that began the run; a silo with another refuses.</param>
/// <param name="NextTick">The tick to live next.</param>
/// <param name="Revision">The revision of the run's request.</param>
/// <param name="From">What was held before it; <see cref="KeptStream.None"/> at hour 0.</param>
[Immutable]
public sealed record PartitionStart(int Partitions, RunEngine Engine, string Model, int NextTick, int Revision, KeptStream From);

/// <summary>A partition's part of a recovery point.</summary>
/// <param name="Stream">Where it lies.</param>
[Immutable]
public sealed record SavedShare(KeptStream Stream);

/// <summary>How an entity begins.</summary>
/// <param name="NextTick">The tick to live next.</param>
/// <param name="Revision">The revision of the run's request.</param>
/// <param name="State">What it is, see <see cref="EntityBytes"/>; empty for its state before hour 0.</param>
[GenerateSerializer, Immutable, Alias("belt.EntityStart")]
public sealed record EntityStart(int NextTick, int Revision, byte[] State);

/// <summary>An entity between two steps.</summary>
/// <param name="State">What it is; see <see cref="EntityBytes"/>.</param>
[GenerateSerializer, Immutable, Alias("belt.EntitySaved")]
public sealed record EntitySaved(byte[] State);
