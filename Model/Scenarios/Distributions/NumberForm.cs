namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>A plain number.</summary>
internal sealed class NumberForm() : DistributionForm("number")
{
    public override string? FaultOf(ReadOnlySpan<double> p) =>
        double.IsFinite(p[0]) ? null : "the number is not finite";

    public override double Lowest(ReadOnlySpan<double> p) => p[0];

    public override double Highest(ReadOnlySpan<double> p) => p[0];

    public override double Mean(ReadOnlySpan<double> p) => p[0];

    public override double Sample(ReadOnlySpan<double> p, double uniform) => p[0];
}
