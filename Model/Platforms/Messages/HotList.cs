using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Platform to all: how much each category sells now, against its own past.</summary>
public sealed class HotList : Message
{
    /// <summary>Units of the last week over half those of the last two weeks, per category, in millionths.</summary>
    public long[] GrowthMicro { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 24;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        GrowthMicro = codec.Longs("growthMicro", GrowthMicro);
    }
}
