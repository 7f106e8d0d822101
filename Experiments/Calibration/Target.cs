using OrleansIndustrialBelt.Experiments.Facts;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>
/// What a KPI is to come out as: the middle of a band. Its part of the loss is weight·((measured - middle)/half the band)², so
/// that the edge of the band costs the weight. Example: 0.3 in a band from 0.1 to 0.3 with weight 2 costs 2, 0.4 costs 8.
/// </summary>
/// <param name="Kpi">Id of the KPI.</param>
/// <param name="Scope">Its scope.</param>
/// <param name="Low">Lower end of the band.</param>
/// <param name="High">Upper end, above the lower.</param>
/// <param name="Weight">What the edge of the band costs.</param>
/// <param name="Source">Where the band is from.</param>
public sealed record Target(string Kpi, string Scope, double Low, double High, double Weight, string Source)
{
    // A KPI without an event is as far off as this many half bands: worse than any near miss, and finite.
    private const double HalfBandsOfNoEvent = 10;

    /// <summary>The residual whose square is the target's part of the loss.</summary>
    /// <param name="measured">The mean over replications; null where the KPI had no event.</param>
    public double ResidualOf(double? measured)
        => Math.Sqrt(Weight) * (measured is { } value ? (value - ((Low + High) / 2)) / ((High - Low) / 2) : HalfBandsOfNoEvent);

    /// <summary>Where a measured mean lies.</summary>
    public FactVerdict VerdictOf(double? measured) => new FactBand(Low, High).VerdictOf(measured);
}
