using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>One SKU on offer.</summary>
public sealed class QuoteLine : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Its version.</summary>
    public Design Design { get; set; } = null!;

    /// <summary>Price per unit; a room with a discount in its roster sells below it.</summary>
    public long PriceFen { get; set; }

    /// <summary>Price before markdown.</summary>
    public long ListPriceFen { get; set; }

    /// <summary>Rating from 0 to 1, in millionths.</summary>
    public long RatingMicro { get; set; }

    /// <summary>Units that lie in stock and are reserved for this room.</summary>
    public int StockQuota { get; set; }

    /// <summary>Units it may sell ahead of production.</summary>
    public int PresaleQuota { get; set; }

    /// <summary>Promise for stocked units.</summary>
    public int StockPromiseHours { get; set; }

    /// <summary>Promise for presold units.</summary>
    public int PresalePromiseHours { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Design = codec.Part("design", Design);
        PriceFen = codec.Long("priceFen", PriceFen);
        ListPriceFen = codec.Long("listPriceFen", ListPriceFen);
        RatingMicro = codec.Long("ratingMicro", RatingMicro);
        StockQuota = codec.Int("stockQuota", StockQuota);
        PresaleQuota = codec.Int("presaleQuota", PresaleQuota);
        StockPromiseHours = codec.Int("stockPromiseHours", StockPromiseHours);
        PresalePromiseHours = codec.Int("presalePromiseHours", PresalePromiseHours);
    }
}
