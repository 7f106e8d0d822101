using Orleans.Placement;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>A product line of one factory.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive, PreferLocalPlacement]
public sealed class SkuGrain(OpenBelts belts) : EntityGrain(belts), ISkuGrain;
