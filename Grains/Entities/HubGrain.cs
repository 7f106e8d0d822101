using Orleans.Placement;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>The belt's coordinator.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive, PreferLocalPlacement]
public sealed class HubGrain(OpenBelts belts) : EntityGrain(belts), IHubGrain;
