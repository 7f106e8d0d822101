using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU's shelf to its factory; the payment travels with it.</summary>
public sealed class ShelfOrder : Message
{
    /// <summary>Units ordered.</summary>
    public int Units { get; set; }

    /// <summary>Wholesale price per unit.</summary>
    public long PriceFen { get; set; }

    /// <inheritdoc/>
    public override int Type => 17;

    /// <inheritdoc/>
    public override long MoneyFen => checked(Units * PriceFen);

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        PriceFen = codec.Long("priceFen", PriceFen);
    }
}
