using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>
/// The power law of followers and firm sizes, truncated at a maximum M (or not, M = ∞): with minimum m and exponent a, a share
/// 1 - u of all draws exceeds x = m · (1 - u·(1 - (m/M)^a))^(-1/a). Exponent 1.2, minimum 100, no maximum: half exceed 178.2.
/// </summary>
internal sealed class ParetoForm() : DistributionForm(
    "pareto",
    new DistributionParameter("minimum", "The smallest value, above 0."),
    new DistributionParameter("exponent", "How fast the tail falls, from 0.05 to 100; near 1 is heavy."),
    new DistributionParameter("maximum", "The largest value; without it the tail has no end.", double.PositiveInfinity))
{
    private const double SmallestExponent = 0.05;
    private const double LargestExponent = 100;

    public override string? FaultOf(ReadOnlySpan<double> p) =>
        !(p[0] > 0) || !double.IsFinite(p[0]) ? "`minimum` must be above 0"
        : p[1] is not (>= SmallestExponent and <= LargestExponent) ? "`exponent` must lie between 0.05 and 100"
        : p[2] >= p[0] ? null
        : "`maximum` lies below `minimum`";

    public override double Lowest(ReadOnlySpan<double> p) => p[0];

    public override double Highest(ReadOnlySpan<double> p) => p[2];

    public override double Mean(ReadOnlySpan<double> p)
    {
        // Without a maximum a heavy tail has no mean; with one the closed form loses all digits near exponent 1, so none is told.
        bool isBounded = double.IsFinite(p[2]);
        if (isBounded || p[1] <= 1)
        {
            return p[2].Equals(p[0]) ? p[0] : double.NaN;
        }

        return p[0] * p[1] / (p[1] - 1);
    }

    public override double Sample(ReadOnlySpan<double> p, double uniform)
    {
        double kept = 1 - Elementary.Pow(p[0] / p[2], p[1]);
        return Math.Min(Math.Max(p[0] * Elementary.Pow(1 - (uniform * kept), -1 / p[1]), p[0]), p[2]);
    }
}
