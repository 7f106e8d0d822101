using Orleans.Placement;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>Places partitions evenly and predictably: see <see cref="PartitionDirector"/>.</summary>
[GenerateSerializer, Immutable, Alias("belt.PartitionPlacement")]
public sealed class PartitionPlacement : PlacementStrategy;

/// <summary>Marks grains that are placed by <see cref="PartitionDirector"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PartitionPlacementAttribute() : PlacementAttribute(new PartitionPlacement());
