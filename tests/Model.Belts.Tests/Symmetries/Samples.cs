using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Symmetries;

/// <summary>Holds two samples against each other.</summary>
internal static class Samples
{
    private const double StandardErrors = 4;

    // Kolmogorov and Smirnov: one in a thousand pairs of equal distributions lies beyond.
    private const double OneInAThousand = 1.95;

    // Student's 95 % point for 15 degrees of freedom, those of 16 pairs.
    private const double OneSided = 1.753;

    /// <summary>Nothing speaks against one distribution: means within four standard errors, and no share of one far from the other's.</summary>
    public static void AreAlike(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Assert.True(Distance(first, second) <= StandardErrors, $"means {first.Average()} and {second.Average()} are {Distance(first, second)} standard errors apart");
        Assert.InRange(Gap(first, second), 0, OneInAThousand * Math.Sqrt((1.0 / first.Count) + (1.0 / second.Count)));
    }

    /// <summary>
    /// Twice the first sample is the second, pair by pair under the same seed, to a margin: two one-sided tests at 5 % keep the relative
    /// difference of the means within it.
    /// </summary>
    public static bool IsTwice(IReadOnlyList<double> first, IReadOnlyList<double> second, double margin)
    {
        var ratio = second.Average() / (2 * first.Average());
        double[] rest = [.. first.Zip(second, (once, twice) => twice - (2 * ratio * once))];
        var error = Math.Sqrt(Variance(rest) / rest.Length) / (2 * first.Average());
        return Math.Abs(ratio - 1) + (OneSided * error) < margin;
    }

    /// <summary>Distance of the means in standard errors of their difference: samples 1, 2, 3 and 2, 3, 4 are 1.2247 apart.</summary>
    public static double Distance(IReadOnlyList<double> first, IReadOnlyList<double> second)
        => Math.Abs(first.Average() - second.Average()) / Math.Sqrt((Variance(first) / first.Count) + (Variance(second) / second.Count));

    private static double Variance(IReadOnlyList<double> values) => values.Sum(value => (value - values.Average()) * (value - values.Average())) / (values.Count - 1);

    // The largest difference of the two shares of values up to a bound.
    private static double Gap(IReadOnlyList<double> first, IReadOnlyList<double> second)
        => first.Concat(second).Max(bound => Math.Abs(((double)first.Count(value => value <= bound) / first.Count) - ((double)second.Count(value => value <= bound) / second.Count)));
}
