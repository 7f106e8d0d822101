using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Hub to all factories: hot words of all rooms.</summary>
public sealed class PooledHotWords : Message
{
    /// <summary>Net direction per category, cluster and attribute, decayed.</summary>
    public long[] Net { get; set; } = [];

    /// <summary>Comments per category, cluster and attribute, decayed.</summary>
    public long[] Count { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 23;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Net = codec.Longs("net", Net);
        Count = codec.Longs("count", Count);
    }
}
