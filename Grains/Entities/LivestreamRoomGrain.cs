using Orleans.Placement;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>A livestream room, a factory's own or an influencer's.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive, PreferLocalPlacement]
public sealed class LivestreamRoomGrain(OpenBelts belts) : EntityGrain(belts), ILivestreamRoomGrain;
