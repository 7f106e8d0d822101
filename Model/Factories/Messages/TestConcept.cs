using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to SKU: show this change in a clip beside the present design, before anything is made.</summary>
public sealed class TestConcept : Message
{
    /// <summary>Intended change per attribute, in taste units.</summary>
    public double[] Change { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 50;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Change = codec.Doubles("change", Change);
}
