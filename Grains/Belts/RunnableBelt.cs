using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Belts;

/// <summary>A belt that can be lived: the same on every silo, made from the same request.</summary>
/// <param name="Directory">Who lives on it.</param>
/// <param name="Create">Makes an entity in its state before hour 0; called from several threads at once.</param>
/// <param name="Plan">How long, under which seeds.</param>
public sealed record RunnableBelt(EntityDirectory Directory, Func<EntityId, Entity> Create, RunPlan Plan);
