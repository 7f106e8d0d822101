namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>A belief after a day, and how much each source weighed.</summary>
/// <param name="After">The new belief.</param>
/// <param name="OrderWeight">Weight of the day's wants, 0 to 1.</param>
/// <param name="ContentWeight">Weight of the day's comments, 0 to 1; the old belief has the rest.</param>
public readonly record struct NeedRevision(NeedBelief After, double OrderWeight, double ContentWeight);
