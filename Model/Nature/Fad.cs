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
/// <param name="Jump">How far the taste jumps, in taste units.</param>
/// <param name="Lift">How much more need it brings when fresh, as a share of need.</param>
/// <param name="DecayDays">Time constant with which both fade, in days.</param>
public sealed record Fad(int Onset, int Segment, int Category, int Attribute, int Sign, double Jump, double Lift, double DecayDays);
