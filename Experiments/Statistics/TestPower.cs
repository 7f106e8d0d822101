using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>How likely Student's two-sided test at 5 % finds a difference that is there.</summary>
public static class TestPower
{
    /// <summary>The power that is asked for unless another is: four of five experiments find the difference.</summary>
    public const double Usual = 0.8;

    // The chi distribution over √degrees is narrow; twelve of its standard deviations, 1/√(2·degrees), hold all of it.
    private const double Spread = 12;
    private const int Nodes = 128;
    private const double LargestNoncentrality = 1_000;

    /// <summary>
    /// The power at a noncentrality δ = d_z·√n. Example: d_z = 0.421637 over 50 pairs gives 0.832114.
    /// </summary>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    /// <param name="noncentrality">δ, the true difference in standard errors.</param>
    public static double At(int freedom, double noncentrality)
    {
        var reach = Student.Reach(Student.Level, freedom);
        var spread = Spread / Math.Sqrt(2.0 * freedom);

        // Given the sample's sd in units of the true one, s, the statistic is normal: |Z + δ| > reach·s.
        return Integrate.GaussLegendre(
            s => (Normal.CDF(0, 1, noncentrality - (reach * s)) + Normal.CDF(0, 1, -noncentrality - (reach * s))) * Density(s, freedom),
            Math.Max(0, 1 - spread),
            1 + spread,
            Nodes);
    }

    /// <summary>The smallest true effect d_z that n pairs find with the power asked for. Example: 34 pairs find 0.4949.</summary>
    /// <param name="count">Pairs, n, at least 2.</param>
    /// <param name="power">Power, within (0.05, 1).</param>
    public static double SmallestEffect(int count, double power = Usual)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        return Brent.FindRoot(noncentrality => At(count - 1, noncentrality) - power, 0, LargestNoncentrality) / Math.Sqrt(count);
    }

    // s·√degrees has the chi distribution.
    private static double Density(double s, int freedom)
        => s > 0 ? Chi.PDF(freedom, s * Math.Sqrt(freedom)) * Math.Sqrt(freedom) : 0;
}
