using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Platform to SKU: what shoppers bought off the shelf, and (for nature's record) whom it turned away.</summary>
public sealed class ShelfSales : Message
{
    /// <summary>Units sold.</summary>
    public int Units { get; set; }

    /// <summary>Wants that met an empty shelf; the SKU counts them for nature and decides nothing by them.</summary>
    public int TurnedAway { get; set; }

    /// <summary>Buyers per segment (nature's).</summary>
    public SegmentCounts Buyers { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 20;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        TurnedAway = codec.Int("turnedAway", TurnedAway);
        Buyers = codec.Part("buyers", Buyers);
    }
}
