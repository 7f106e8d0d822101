using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Supplier that has given up to the factory that ordered material: it will not come, the money goes back.</summary>
public sealed class SupplyVoided : Message
{
    /// <summary>The supplier's SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units that will not come.</summary>
    public int Units { get; set; }

    /// <summary>What had been paid for them.</summary>
    public long RefundFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 68;

    /// <inheritdoc/>
    public override long MoneyFen => RefundFen;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Units = codec.Int("units", Units);
        RefundFen = codec.Long("refundFen", RefundFen);
    }
}
