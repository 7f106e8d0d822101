using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class CountExpansionTests
{
    [Theory]
    [InlineData(10.0)]
    [InlineData(10.7)]
    [InlineData(11.3)]
    [InlineData(14.0)]
    [InlineData(25.0)]
    [InlineData(90.0)]
    [InlineData(2000.0)]
    public void The_error_of_the_Poisson_expansion_stays_well_below_its_bound(double mean) =>
        Assert.InRange(LargestShareOfBound(mean, mean, 1, 0, new PoissonInversion(mean)), 0.2, 0.6);

    [Theory]
    [InlineData(20, 0.5)]
    [InlineData(25, 0.4)]
    [InlineData(60, 0.17)]
    [InlineData(100, 0.1)]
    [InlineData(101, 0.37)]
    [InlineData(1000, 0.01)]
    [InlineData(1000, 0.25)]
    [InlineData(10000, 0.49)]
    public void The_error_of_the_binomial_expansion_stays_well_below_its_bound(int n, double p)
    {
        BinomialInversion exact = new(n, p, strictly: false);
        Assert.InRange(LargestShareOfBound(n * p, n * p * (1 - p), 1 - (2 * p), p * (1 - p), exact), 0.1, 0.6);
    }

    /// <summary>
    /// Finds, by bisection with the exact tails, the u at which each count ends, where the expansion should pass k + 1.
    /// </summary>
    private static double LargestShareOfBound<T>(double mean, double variance, double skew, double product, T exact)
        where T : struct, ICountDistribution
    {
        double root = Math.Sqrt(variance);
        double largest = 0;
        int step = Math.Max(1, (int)(root / 12));
        for (int k = (int)Math.Max(0, mean - (5 * root)); k < mean + (6 * root); k += step)
        {
            double deviation = Inversion.NormalQuantile(EndOf(k, exact));
            if (Math.Abs(deviation) >= CountExpansion.LargestDeviation)
            {
                continue;
            }

            double value = CountExpansion.Value(mean, root, 1 / root, skew, product, deviation);
            double bound = CountExpansion.Bound(mean, 1 / root, deviation * deviation);
            largest = Math.Max(largest, Math.Abs(value - (k + 1)) / bound);
        }

        return largest;
    }

    private static double EndOf<T>(int k, T exact)
        where T : struct, ICountDistribution
    {
        double reached = Math.ScaleB(1, -53);
        double passed = 1 - reached;
        for (int i = 0; i < 60; i++)
        {
            double middle = 0.5 * (reached + passed);
            if (exact.ReachesAt(k, middle, 1 - middle))
            {
                reached = middle;
            }
            else
            {
                passed = middle;
            }
        }

        return reached;
    }
}
