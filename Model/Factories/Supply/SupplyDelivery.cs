using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Supplier to the factory that ordered material, arriving with the carrier.</summary>
public sealed class SupplyDelivery : Message
{
    /// <summary>The supplier's SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <inheritdoc/>
    public override int Type => 67;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Units = codec.Int("units", Units);
    }
}
