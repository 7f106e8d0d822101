using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Viewers who want one SKU and left their address.</summary>
public sealed class LeadLine : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Price they were told, per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Comments per viewer of the show hour, in millionths.</summary>
    public long InteractionMicro { get; set; }

    /// <summary>People per segment (nature's), one unit each.</summary>
    public SegmentCounts People { get; set; } = null!;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        PriceFen = codec.Long("priceFen", PriceFen);
        InteractionMicro = codec.Long("interactionMicro", InteractionMicro);
        People = codec.Part("people", People);
    }
}
