namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A key of the scenario that an experiment sets to several values.</summary>
/// <param name="Path">Path or address of the key, as <c>--set</c> takes it, e.g. <c>knobs.belt.planningIntensity</c>.</param>
/// <param name="Values">The values as a scenario would write them, at least one; an empty one leaves the key as the scenario has it.</param>
public sealed record Factor(string Path, IReadOnlyList<string> Values);
