namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>A step of the way: from the point before, under one change, to the point after.</summary>
/// <param name="Number">Its number, from 1; it leads from the experiment's point of this number less one to that of this number.</param>
/// <param name="Change">What it changes.</param>
public sealed record ExplainStep(int Number, Change Change);
