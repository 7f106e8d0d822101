using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Units of one SKU that somebody else may make.</summary>
public sealed class OverflowLine : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>The version that is to be made.</summary>
    public Design Design { get; set; } = new();

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Units = codec.Int("units", Units);
        Design = codec.Part("design", Design);
    }
}
