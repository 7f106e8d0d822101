using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKUs to platform, every morning: what lies on the shelves for this platform's people, and which designs its rooms show. Partitions join the lists.</summary>
public sealed class ShelfReport : SummedMessage
{
    /// <summary>Shelves and designs that are shown, by SKU and version.</summary>
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
    public override void Sort() => Lines.Sort(static (x, y) => x.Sku == y.Sku
        ? x.Design.Version.CompareTo(y.Design.Version)
        : x.Sku.CompareTo(y.Sku));
}
