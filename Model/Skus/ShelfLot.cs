using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>Units of one version on a shelf.</summary>
public sealed class ShelfLot : IDescribed
{
    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>Their version.</summary>
    public Design Design { get; set; } = new();

    /// <summary>Whether a newer version already lay behind it at the last review.</summary>
    public bool Superseded { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        Design = codec.Part("design", Design);
        Superseded = codec.Flag("superseded", Superseded);
    }
}
