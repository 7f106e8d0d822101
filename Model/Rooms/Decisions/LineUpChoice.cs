namespace OrleansIndustrialBelt.Model.Rooms.Decisions;

/// <summary>Which SKUs go on show, and why.</summary>
/// <param name="Entries">Entries of the roster, ascending.</param>
/// <param name="Explored">The entry that is shown to learn about it; -1 if none.</param>
/// <param name="Reason">The rule that settled it.</param>
public sealed record LineUpChoice(int[] Entries, int Explored, string Reason);
