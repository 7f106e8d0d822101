using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to its factory: units sent back, to be refunded to their buyers or credited to the shelf that sold them.</summary>
public sealed class ReturnedGoods : Message
{
    /// <summary>The room that had sold them; <see cref="EntityId.None"/> for the SKU's shelf.</summary>
    public EntityId Room { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>Price to refund per unit; the wholesale price for a shelf.</summary>
    public long PriceFen { get; set; }

    /// <summary>Version of the goods.</summary>
    public int Version { get; set; }

    /// <summary>The host's commission under which they were sold, in millionths of the price; 0 without matching.</summary>
    public long CommissionMicro { get; set; }

    /// <inheritdoc/>
    public override int Type => 13;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        Units = codec.Int("units", Units);
        PriceFen = codec.Long("priceFen", PriceFen);
        Version = codec.Int("version", Version);
        CommissionMicro = codec.Block(12, CommissionMicro != 0) ? codec.Long("commissionMicro", CommissionMicro) : 0;
    }
}
