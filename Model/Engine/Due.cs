namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>An entity that is stepped in a tick.</summary>
/// <param name="Slot">Its index in the partition.</param>
/// <param name="Id">Who it is.</param>
/// <param name="Inbox">Its letters in canonical order; valid until the partition's next tick begins.</param>
public readonly record struct Due(int Slot, EntityId Id, ReadOnlyMemory<Letter> Inbox);
