namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Something worth a line in events.csv.</summary>
/// <param name="Tick">When.</param>
/// <param name="Entity">Where; <see cref="EntityId.None"/> for the belt as a whole.</param>
/// <param name="Kind">What: redesign, stockOut, fad, plan, intervention ...</param>
/// <param name="Subject">What it concerns, e.g. the SKU of a redesign; may be <see cref="EntityId.None"/>.</param>
/// <param name="Facts">Its numbers by name, in a fixed order.</param>
public sealed record BeltEvent(int Tick, EntityId Entity, string Kind, EntityId Subject, params Fact[] Facts)
{
    /// <summary>What numbers cannot say, e.g. the setting that an intervention changed; mostly empty.</summary>
    public string Text { get; init; } = "";
}

/// <summary>A named number of an event or a decision.</summary>
/// <param name="Name">What it is, in camelCase with its unit last.</param>
/// <param name="Value">How much.</param>
public readonly record struct Fact(string Name, double Value);
