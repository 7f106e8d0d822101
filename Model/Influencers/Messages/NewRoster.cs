using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>Host to its room: this is what you sell from your next show on.</summary>
public sealed class NewRoster : Message
{
    /// <summary>Numbers of the SKUs, ascending.</summary>
    public int[] SkuNumbers { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 37;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => SkuNumbers = codec.Ints("skuNumbers", SkuNumbers);
}
