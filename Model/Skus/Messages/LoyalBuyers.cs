using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to room, arriving when they do: satisfied buyers who come back.</summary>
public sealed class LoyalBuyers : Message
{
    /// <summary>Category of their need.</summary>
    public int Category { get; set; }

    /// <summary>Buyers per segment (nature's).</summary>
    public SegmentCounts Buyers { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 15;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Category = codec.Int("category", Category);
        Buyers = codec.Part("buyers", Buyers);
    }
}
