using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>One entity as it is between two steps.</summary>
/// <param name="Entity">Who it is.</param>
/// <param name="Tick">The hour it lived last; -1 before its first.</param>
/// <param name="Fields">Its state as path and text, in canonical order.</param>
/// <param name="Decisions">Its last decisions with their reasons, oldest first.</param>
[Immutable]
public sealed record EntityView(
    EntityId Entity,
    int Tick,
    IReadOnlyList<KeyValuePair<string, string>> Fields,
    IReadOnlyList<Decision> Decisions);
