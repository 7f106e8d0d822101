using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What was sold of one quoted SKU.</summary>
public sealed class OrderLine : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units sold out of the stock quota.</summary>
    public int StockUnits { get; set; }

    /// <summary>Units sold out of the presale quota.</summary>
    public int PresaleUnits { get; set; }

    /// <summary>Units wanted beyond both.</summary>
    public int TurnedAway { get; set; }

    /// <summary>Price paid per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Promise for stocked units.</summary>
    public int StockPromiseHours { get; set; }

    /// <summary>Promise for presold units.</summary>
    public int PresalePromiseHours { get; set; }

    /// <summary>Comments per viewer of the show hour, in millionths.</summary>
    public long InteractionMicro { get; set; }

    /// <summary>Comments on the SKU, of aware and ready viewers: content that leads orders.</summary>
    public int ContentCount { get; set; }

    /// <summary>Buyers per segment (nature's).</summary>
    public SegmentCounts Buyers { get; set; } = null!;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        StockUnits = codec.Int("stockUnits", StockUnits);
        PresaleUnits = codec.Int("presaleUnits", PresaleUnits);
        TurnedAway = codec.Int("turnedAway", TurnedAway);
        PriceFen = codec.Long("priceFen", PriceFen);
        StockPromiseHours = codec.Int("stockPromiseHours", StockPromiseHours);
        PresalePromiseHours = codec.Int("presalePromiseHours", PresalePromiseHours);
        InteractionMicro = codec.Long("interactionMicro", InteractionMicro);
        ContentCount = codec.Int("contentCount", ContentCount);
        Buyers = codec.Part("buyers", Buyers);
    }
}
