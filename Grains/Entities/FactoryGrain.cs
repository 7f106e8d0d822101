using Orleans.Placement;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>A maker with lines, stock, books and perhaps a content team.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive, PreferLocalPlacement]
public sealed class FactoryGrain(OpenBelts belts) : EntityGrain(belts), IFactoryGrain;
