using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factories to the hub: what they can make and what they have. Partitions join the lists.</summary>
public sealed class CapacityReport : SummedMessage
{
    /// <summary>Reports, by factory.</summary>
    public List<CapacityLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 21;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Lines = codec.Items("lines", Lines);
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (CapacityReport)other;
        Lines.AddRange(that.Lines);
    }

    /// <inheritdoc/>
    public override void Sort() => Lines.Sort(static (x, y) => x.Factory.CompareTo(y.Factory));
}
