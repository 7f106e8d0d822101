using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to the factory that makes its material; the payment travels with it.</summary>
public sealed class SupplyOrder : Message
{
    /// <summary>The supplier's SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units ordered.</summary>
    public int Units { get; set; }

    /// <summary>Price per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Wants behind the order since the last one, in units; null where the customer does not share them.</summary>
    public double? WantsUnits { get; set; }

    /// <inheritdoc/>
    public override int Type => 66;

    /// <inheritdoc/>
    public override long MoneyFen => checked(Units * PriceFen);

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Units = codec.Int("units", Units);
        PriceFen = codec.Long("priceFen", PriceFen);
        WantsUnits = codec.Block(51, WantsUnits is not null) ? codec.Double("wantsUnits", WantsUnits ?? 0) : null;
    }
}
