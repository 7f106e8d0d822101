using Orleans.Placement;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>A content platform with nature's pools of people.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive, PreferLocalPlacement]
public sealed class PlatformGrain(OpenBelts belts) : EntityGrain(belts), IPlatformGrain;
