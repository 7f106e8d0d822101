using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>What an entity needs to live one hour. Inside a silo it travels by reference.</summary>
/// <param name="Epoch">Epoch of the caller.</param>
/// <param name="Tick">The hour.</param>
/// <param name="Inbox">Letters in canonical order, lent until the reply.</param>
/// <param name="Board">Bulletins in force.</param>
/// <param name="Outbox">An empty box, lent: the entity fills it and gives it back in its reply.</param>
[Immutable]
public sealed record StepEnvelope(int Epoch, int Tick, ReadOnlyMemory<Letter> Inbox, BulletinBoard Board, Outbox Outbox);

/// <summary>What came of one step.</summary>
/// <param name="Epoch">Epoch of the entity's grain.</param>
/// <param name="Tick">The hour that was lived.</param>
/// <param name="Outbox">What the entity did; the receiver's to use.</param>
/// <param name="Failure">Why the step failed, with entity and tick; null if it did not.</param>
[Immutable]
public sealed record StepResult(int Epoch, int Tick, Outbox Outbox, string? Failure);
