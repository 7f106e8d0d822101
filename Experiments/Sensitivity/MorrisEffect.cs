namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>
/// What a factor does on its way through its whole range, by its elementary effects: each is the change of the figure over one
/// step, divided by the step as a part of the range.
/// </summary>
/// <param name="Factor">Number of the factor, from 0.</param>
/// <param name="Effects">Number of elementary effects.</param>
/// <param name="Mean">μ, their mean: where it is far smaller than μ* the factor raises the figure here and lowers it there.</param>
/// <param name="AbsoluteMean">μ*, the mean of their sizes: how much the factor matters.</param>
/// <param name="AbsoluteLow">Lower end of the 95 % bootstrap interval of μ*; null with fewer than two effects.</param>
/// <param name="AbsoluteHigh">Upper end of the same interval.</param>
/// <param name="Deviation">
/// σ, their standard deviation: how much the factor's effect depends on where it is and on the others; null with fewer than two.
/// </param>
public sealed record MorrisEffect(
    int Factor, int Effects, double Mean, double AbsoluteMean, double? AbsoluteLow, double? AbsoluteHigh, double? Deviation);
