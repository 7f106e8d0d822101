namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>How much of a figure's variance over all settings is due to a factor. Estimates may stray below 0 or above 1.</summary>
/// <param name="Factor">Number of the factor, from 0.</param>
/// <param name="First">S, due to the factor alone: what would go if it were known.</param>
/// <param name="FirstLow">Lower end of the 95 % bootstrap interval of S.</param>
/// <param name="FirstHigh">Upper end.</param>
/// <param name="Total">S_T, due to it alone and with others: what would stay if all others were known.</param>
/// <param name="TotalLow">Lower end of the 95 % bootstrap interval of S_T.</param>
/// <param name="TotalHigh">Upper end.</param>
public sealed record SobolIndex(
    int Factor, double First, double FirstLow, double FirstHigh, double Total, double TotalLow, double TotalHigh);
