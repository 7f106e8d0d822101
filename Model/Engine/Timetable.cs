namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What is settled before a run for certain of its hours.</summary>
/// <param name="Calls">Who is stepped although no letter and no wake-up of its own is due.</param>
/// <param name="Notes">Events that happen to the belt and not at one of its entities, by tick.</param>
public sealed record Timetable(IReadOnlyList<Call> Calls, IReadOnlyList<BeltEvent> Notes)
{
    /// <summary>Nothing is settled.</summary>
    public static Timetable Empty { get; } = new([], []);
}

/// <summary>An entity that is stepped at an hour.</summary>
/// <param name="Tick">When.</param>
/// <param name="Entity">Who.</param>
public readonly record struct Call(int Tick, EntityId Entity);
