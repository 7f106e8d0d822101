using MathNet.Numerics.Distributions;

namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>Student's t as the rest of the folder asks for it.</summary>
internal static class Student
{
    /// <summary>The level of every interval unless another is asked for.</summary>
    public const double Level = 0.95;

    /// <summary>How many standard errors an interval reaches to each side. Example: level 0.95 and 9 degrees give 2.2622.</summary>
    /// <param name="level">Probability that the interval covers the mean, within (0, 1).</param>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    public static double Reach(double level, double freedom) => StudentT.InvCDF(0, 1, freedom, (1 + level) / 2);

    /// <summary>The two-sided p of a statistic t. Example: t = -4.0621 with 9 degrees gives 0.002833.</summary>
    public static double TwoSided(double statistic, double freedom) => 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(statistic));
}
