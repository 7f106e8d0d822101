using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to SKU, arriving with the carrier.</summary>
public sealed class ShelfDelivery : Message
{
    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>Their version.</summary>
    public Design Design { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 18;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        Design = codec.Part("design", Design);
    }
}
