using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to room: of your sales that arrived, how many came back.</summary>
public sealed class ShowVerdict : Message
{
    /// <summary>Units delivered.</summary>
    public int Delivered { get; set; }

    /// <summary>Units sent back.</summary>
    public int Returned { get; set; }

    /// <inheritdoc/>
    public override int Type => 14;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Delivered = codec.Int("delivered", Delivered);
        Returned = codec.Int("returned", Returned);
    }
}
