using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to its factory when its design changed, and once a day: what it is and how it is rated.</summary>
public sealed class SkuSheet : Message
{
    /// <summary>The current design.</summary>
    public Design Design { get; set; } = null!;

    /// <summary>Rating from 0 to 1, in millionths.</summary>
    public long RatingMicro { get; set; }

    /// <inheritdoc/>
    public override int Type => 10;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Design = codec.Part("design", Design);
        RatingMicro = codec.Long("ratingMicro", RatingMicro);
    }
}
