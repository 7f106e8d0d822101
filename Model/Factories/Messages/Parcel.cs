using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to SKU, arriving with the carrier: units of one room's buyers.</summary>
public sealed class Parcel : Message
{
    /// <summary>The room that sold them.</summary>
    public EntityId Room { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>Buyers per segment (nature's).</summary>
    public SegmentCounts Buyers { get; set; } = null!;

    /// <summary>The version that was shipped.</summary>
    public Design Design { get; set; } = null!;

    /// <summary>Price paid per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Share of defects among the shipped units, in millionths.</summary>
    public long DefectMicro { get; set; }

    /// <summary>Comments per viewer of the show, in millionths.</summary>
    public long InteractionMicro { get; set; }

    /// <summary>Whether nobody stands behind the orders: it is refused unopened.</summary>
    public bool IsFake => Buyers.Counts.Length == 0;

    /// <summary>The host's commission under which they were sold, in millionths of the price; 0 without matching.</summary>
    public long CommissionMicro { get; set; }

    /// <inheritdoc/>
    public override int Type => 12;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        Units = codec.Int("units", Units);
        Buyers = codec.Part("buyers", Buyers);
        Design = codec.Part("design", Design);
        PriceFen = codec.Long("priceFen", PriceFen);
        DefectMicro = codec.Long("defectMicro", DefectMicro);
        InteractionMicro = codec.Long("interactionMicro", InteractionMicro);
        CommissionMicro = codec.Block(12, CommissionMicro != 0) ? codec.Long("commissionMicro", CommissionMicro) : 0;
    }
}
