using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>One version of a SKU's design. Never changed; a redesign makes the next version.</summary>
public sealed class Design : IDescribed
{
    /// <summary>Version, from 1.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The design vector q in taste units, one value per attribute.</summary>
    public double[] Vector { get; private set; } = [];

    /// <summary>Makes a version.</summary>
    public static Design Of(int version, double[] vector) => new() { Version = version, Vector = vector };

    /// <summary>The same version as an object of its own.</summary>
    public Design Copy() => Of(Version, [.. Vector]);

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Version = codec.Int("version", Version);
        Vector = codec.Doubles("vector", Vector);
    }
}
