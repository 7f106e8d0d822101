using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Reports that arrived in one hour.</summary>
public sealed class CapacityBatch : IDescribed
{
    /// <summary>The hour.</summary>
    public int Tick { get; private set; }

    /// <summary>Reports by factory.</summary>
    public List<CapacityLine> Lines { get; private set; } = [];

    /// <summary>Makes a batch.</summary>
    public static CapacityBatch Of(int tick, IEnumerable<CapacityLine> lines) => new() { Tick = tick, Lines = [.. lines] };

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Tick = codec.Int("tick", Tick);
        Lines = codec.Items("lines", Lines);
    }
}
