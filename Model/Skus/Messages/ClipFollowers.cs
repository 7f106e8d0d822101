using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to the store room on whose account a clip ran: viewers who began to follow.</summary>
public sealed class ClipFollowers : Message
{
    /// <summary>People per segment (nature's).</summary>
    public SegmentCounts People { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 49;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => People = codec.Part("people", People);
}
