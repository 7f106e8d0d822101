using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to its factory: units sent back, to be refunded.</summary>
public sealed class ReturnedGoods : Message
{
    /// <summary>The room that had sold them.</summary>
    public EntityId Room { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>Price to refund per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Version of the goods.</summary>
    public int Version { get; set; }

    /// <inheritdoc/>
    public override int Type => 13;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        Units = codec.Int("units", Units);
        PriceFen = codec.Long("priceFen", PriceFen);
        Version = codec.Int("version", Version);
    }
}
