namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>Where a figure is said to lie.</summary>
/// <param name="Low">Lower end; null if open.</param>
/// <param name="High">Upper end; null if open.</param>
public readonly record struct FactBand(double? Low, double? High)
{
    /// <summary>Where a mean lies against it; ends are inside.</summary>
    /// <param name="mean">The mean; null if there was no event.</param>
    public FactVerdict VerdictOf(double? mean) => mean switch
    {
        null => FactVerdict.Empty,
        { } value when value < Low => FactVerdict.Below,
        { } value when value > High => FactVerdict.Above,
        _ => FactVerdict.Inside,
    };
}
