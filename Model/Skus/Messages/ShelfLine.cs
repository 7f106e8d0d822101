using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>One SKU's shelf, or a design that rooms show.</summary>
public sealed class ShelfLine : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Its category.</summary>
    public int Category { get; set; }

    /// <summary>Its version.</summary>
    public Design Design { get; set; } = null!;

    /// <summary>Retail price.</summary>
    public long PriceFen { get; set; }

    /// <summary>Rating from 0 to 1, in millionths.</summary>
    public long RatingMicro { get; set; }

    /// <summary>Units on the shelf for this platform's people; 0 for a design that only rooms show.</summary>
    public int Units { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Category = codec.Int("category", Category);
        Design = codec.Part("design", Design);
        PriceFen = codec.Long("priceFen", PriceFen);
        RatingMicro = codec.Long("ratingMicro", RatingMicro);
        Units = codec.Int("units", Units);
    }
}
