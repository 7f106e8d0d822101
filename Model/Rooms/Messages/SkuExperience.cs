using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What a room has seen of one SKU; see <see cref="SkuRecord"/>.</summary>
public sealed class SkuExperience : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Viewers times share of airtime, faded.</summary>
    public double Exposure { get; set; }

    /// <summary>Sales in CNY, faded.</summary>
    public double SalesCny { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Exposure = codec.Double("exposure", Exposure);
        SalesCny = codec.Double("salesCny", SalesCny);
    }
}
