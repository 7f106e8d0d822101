using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKUs to platform: whom a day's clips make think of a category, if they have no need yet. Partitions add them up.</summary>
public sealed class ClipReach : SummedMessage
{
    /// <summary>Expected people per segment of the platform and category, in thousandths (nature's).</summary>
    public SegmentTable Milli { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 48;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Milli = codec.Part("milli", Milli);

    /// <inheritdoc/>
    public override void Add(SummedMessage other) => Milli.Add(((ClipReach)other).Milli);
}
