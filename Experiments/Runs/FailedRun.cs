namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A run that broke off.</summary>
/// <param name="Run">Which run.</param>
/// <param name="Reason">Why, on one line.</param>
public sealed record FailedRun(PlannedRun Run, string Reason);
