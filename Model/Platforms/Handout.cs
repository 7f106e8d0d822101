using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Ready people the rooms of one show hour may sell to.</summary>
internal sealed class Handout : IDescribed
{
    /// <summary>Tick of the show hour.</summary>
    public int ShowTick { get; set; }

    /// <summary>People per segment and category.</summary>
    public SegmentTable People { get; set; } = new();

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        People = codec.Part("people", People);
    }
}
