using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>The bell curve.</summary>
internal sealed class NormalForm() : DistributionForm(
    "normal",
    new DistributionParameter("mean", "The mean."),
    new DistributionParameter("sd", "The standard deviation, 0 or more."))
{
    public override string? FaultOf(ReadOnlySpan<double> p) =>
        !double.IsFinite(p[0]) ? "`mean` is not finite"
        : p[1] >= 0 && double.IsFinite(p[1]) ? null
        : "`sd` must be 0 or more";

    public override double Lowest(ReadOnlySpan<double> p) => p[1] > 0 ? double.NegativeInfinity : p[0];

    public override double Highest(ReadOnlySpan<double> p) => p[1] > 0 ? double.PositiveInfinity : p[0];

    public override double Mean(ReadOnlySpan<double> p) => p[0];

    public override double Sample(ReadOnlySpan<double> p, double uniform) => p[0] + (p[1] * Inversion.NormalQuantile(uniform));
}
