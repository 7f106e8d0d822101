using OrleansIndustrialBelt.Experiments.Designs;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>A setting that was tried.</summary>
/// <param name="Number">Its place in the order of trying, from 1.</param>
/// <param name="Positions">Positions of the parameters within their bounds, of the values as they were set.</param>
/// <param name="Values">The parameters' values.</param>
/// <param name="Measured">The targets' KPIs, mean over replications; null where there was no event.</param>
/// <param name="Residuals">Their residuals.</param>
public sealed record Trial(
    int Number, IReadOnlyList<double> Positions, IReadOnlyList<double> Values, IReadOnlyList<double?> Measured, IReadOnlyList<double> Residuals)
{
    /// <summary>The loss: the sum of the squared residuals.</summary>
    public double Loss => Residuals.Sum(residual => residual * residual);

    /// <summary>The values as a scenario would write them.</summary>
    public IEnumerable<string> Texts => Values.Select(FactorRange.Text);
}
