using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>One entity as it is between two steps.</summary>
/// <param name="Entity">Who it is.</param>
/// <param name="Tick">The hour it lived last; -1 before its first.</param>
/// <param name="Fields">Its state as path and text, in canonical order.</param>
/// <param name="Decisions">Its last decisions with their reasons, oldest first.</param>
/// <param name="Letters">What it read and sent in that hour; empty until somebody has looked at it before.</param>
[Immutable]
public sealed record EntityView(
    EntityId Entity,
    int Tick,
    IReadOnlyList<KeyValuePair<string, string>> Fields,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<LetterNote> Letters);

/// <summary>Letters of one kind between an entity and another.</summary>
/// <param name="IsSent">Whether it sent them; else it read them.</param>
/// <param name="Other">To or from whom; <see cref="EntityId.None"/> for all rooms or all of the belt, and for a sum over senders.</param>
/// <param name="Message">The name of the message's type, e.g. <c>OrderBatch</c>.</param>
/// <param name="Count">How many, at least 1.</param>
[Immutable]
public sealed record LetterNote(bool IsSent, EntityId Other, string Message, int Count);
