using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to platform: owners who will come back, per segment and category, taken out of the pool of owners (nature's).</summary>
public sealed class LoyalReserved : SummedMessage
{
    /// <summary>People (nature's).</summary>
    public SegmentTable Buyers { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 16;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Buyers = codec.Part("buyers", Buyers);
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (LoyalReserved)other;
        Buyers.Add(that.Buyers);
    }
}
