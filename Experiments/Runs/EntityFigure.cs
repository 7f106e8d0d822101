namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A figure of a single entity over the measured days of a run, see <see cref="EntityFigures"/>.</summary>
/// <param name="Entity">The entity's address, e.g. <c>factory/0017</c>.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Value">Its value.</param>
public readonly record struct EntityFigure(string Entity, string Figure, double Value);
