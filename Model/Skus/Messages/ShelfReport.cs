using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKUs to platform, every morning: what lies on the shelves for this platform's people. Partitions join the lists.</summary>
public sealed class ShelfReport : SummedMessage
{
    /// <summary>Shelves, by SKU.</summary>
    public List<ShelfLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 19;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Lines = codec.Items("lines", Lines);
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (ShelfReport)other;
        Lines.AddRange(that.Lines);
    }

    /// <inheritdoc/>
    public override void Sort() => Lines.Sort(static (x, y) => x.Sku.CompareTo(y.Sku));
}
