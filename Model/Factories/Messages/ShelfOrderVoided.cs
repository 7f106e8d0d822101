using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to SKU: units its shelf ordered will not come; what was paid for them comes back.</summary>
public sealed class ShelfOrderVoided : Message
{
    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>What was paid for them.</summary>
    public long RefundFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 60;

    /// <inheritdoc/>
    public override long MoneyFen => RefundFen;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        RefundFen = codec.Long("refundFen", RefundFen);
    }
}
