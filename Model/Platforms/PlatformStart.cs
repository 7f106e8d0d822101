using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// Where a platform's people are before hour 0, per segment of the platform and category; everyone else has no need.
/// </summary>
/// <param name="Aware">Aware of a need and not yet ready.</param>
/// <param name="Ready">Ready to buy.</param>
/// <param name="Owned">With a need that is met.</param>
/// <param name="Loyal">On their way back to a room; the rooms and SKUs must start with the same people.</param>
public sealed record PlatformStart(SegmentTable Aware, SegmentTable Ready, SegmentTable Owned, SegmentTable Loyal);
