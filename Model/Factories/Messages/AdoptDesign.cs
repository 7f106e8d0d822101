using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to SKU when a prototype is finished: start the next version.</summary>
public sealed class AdoptDesign : Message
{
    /// <summary>Intended change per attribute, in taste units.</summary>
    public double[] Change { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 11;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Change = codec.Doubles("change", Change);
    }
}
