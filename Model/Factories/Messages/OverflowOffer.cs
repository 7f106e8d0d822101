using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to hub: work that its own lines cannot take in time.</summary>
public sealed class OverflowOffer : Message
{
    /// <summary>The work by SKU, in the factory's order.</summary>
    public List<OverflowLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 40;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Lines = codec.Items("lines", Lines);
}
