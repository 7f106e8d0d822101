using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>
/// A heavy-tailed quantity whose logarithm is normal: x = median · exp(logSd · z). With median 50,000 and logSd 0.9 one in six
/// values exceeds 50,000 · exp(0.9) = 122,980.
/// </summary>
internal sealed class LognormalForm() : DistributionForm(
    "lognormal",
    new DistributionParameter("median", "The value that half of all draws exceed, above 0."),
    new DistributionParameter("logSd", "The standard deviation of the natural logarithm, from 0 to 20."))
{
    private const double LargestLogDeviation = 20;

    public override string? FaultOf(ReadOnlySpan<double> p) =>
        !(p[0] > 0) || !double.IsFinite(p[0]) ? "`median` must be above 0"
        : p[1] is >= 0 and <= LargestLogDeviation ? null
        : "`logSd` must lie between 0 and 20";

    public override double Lowest(ReadOnlySpan<double> p) => p[1] > 0 ? 0 : p[0];

    public override double Highest(ReadOnlySpan<double> p) => p[1] > 0 ? double.PositiveInfinity : p[0];

    public override double Mean(ReadOnlySpan<double> p) => p[0] * Elementary.Exp(p[1] * p[1] / 2);

    public override double Sample(ReadOnlySpan<double> p, double uniform) =>
        p[0] * Elementary.Exp(p[1] * Inversion.NormalQuantile(uniform));
}
