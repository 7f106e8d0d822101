namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// A sudden fashion of one segment in one category: its taste jumps along one attribute, its need rises, and both fade with
/// the same time constant.
/// </summary>
/// <param name="Onset">Tick at which it starts, a midnight.</param>
/// <param name="Segment">Index of the segment.</param>
/// <param name="Category">Index of the category.</param>
/// <param name="Attribute">Index of the attribute along which the taste jumps.</param>
/// <param name="Sign">+1 or -1: whether the segment wants more or less of it.</param>
public sealed record Fad(int Onset, int Segment, int Category, int Attribute, int Sign);
