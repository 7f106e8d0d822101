namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>Evenly spread between two bounds.</summary>
internal sealed class UniformForm() : DistributionForm(
    "uniform",
    new DistributionParameter("from", "The smallest value."),
    new DistributionParameter("to", "The largest value."))
{
    public override string? FaultOf(ReadOnlySpan<double> p) =>
        !double.IsFinite(p[1] - p[0]) ? "`from` and `to` must be finite and not too far apart"
        : p[0] > p[1] ? "`from` lies above `to`; give the smaller number first"
        : null;

    public override double Lowest(ReadOnlySpan<double> p) => p[0];

    public override double Highest(ReadOnlySpan<double> p) => p[1];

    public override double Mean(ReadOnlySpan<double> p) => p[0] + ((p[1] - p[0]) / 2);

    public override double Sample(ReadOnlySpan<double> p, double uniform) =>
        Math.Min(p[0] + (uniform * (p[1] - p[0])), p[1]);
}
