namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What one entity counted over a day or over the measured days.</summary>
/// <param name="Day">The day, numbered so that measured days start at 1; 0 for all measured days.</param>
/// <param name="Entity">Who counted.</param>
/// <param name="Sums">By the index of the metric within the entity's kind.</param>
public sealed record EntityRow(int Day, EntityId Entity, long[] Sums);
