using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>A whole run between two ticks, in storage.</summary>
/// <param name="Tick">The tick to live next.</param>
/// <param name="Rows">How many of the run's streams of rows lead up to it.</param>
/// <param name="Partitions">What every partition held.</param>
internal sealed record RecoveryPoint(int Tick, int Rows, IReadOnlyList<KeptStream> Partitions)
{
    /// <summary>Walks it.</summary>
    public static RecoveryPoint Walk(Codec codec, RecoveryPoint? point) => new(
        codec.Int("tick", point?.Tick ?? 0),
        codec.Int("rows", point?.Rows ?? 0),
        Wire.List(codec, "partitions", point?.Partitions ?? [], KeptStream.Walk));
}
