using MathNet.Numerics.Distributions;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

/// <summary>How well draws fit a distribution: the probability of a fit at least as bad, by chance alone.</summary>
internal static class Distances
{
    internal const int Draws = 100_000;

    /// <summary>Draws counts and compares their frequencies with the distribution (Pearson's chi-square).</summary>
    internal static double OfCounts(Func<int, int> draw, IDiscreteDistribution expected)
    {
        int[] counts = new int[Draws];
        for (int i = 0; i < Draws; i++)
        {
            counts[i] = draw(i);
        }

        Array.Sort(counts);
        return ChiSquare(counts, expected);
    }

    /// <summary>Draws numbers and compares them with the distribution (Kolmogorov and Smirnov).</summary>
    internal static double OfNumbers(Func<int, double> draw, IContinuousDistribution expected)
    {
        double[] numbers = new double[Draws];
        for (int i = 0; i < Draws; i++)
        {
            numbers[i] = draw(i);
        }

        Array.Sort(numbers);
        double largest = 0;
        for (int i = 0; i < Draws; i++)
        {
            double probability = expected.CumulativeDistribution(numbers[i]);
            largest = Math.Max(largest, Math.Max(probability - ((double)i / Draws), ((i + 1.0) / Draws) - probability));
        }

        return 2 * Math.Exp(-2 * Draws * largest * largest);
    }

    private static double ChiSquare(int[] sorted, IDiscreteDistribution expected)
    {
        double statistic = 0;
        int cells = 0;
        int from = 0;
        double below = 0;
        for (int k = sorted[0]; from < Draws; k++)
        {
            // A cell closes when it expects some 1% of the draws; the last cell takes the rest.
            double upTo = expected.CumulativeDistribution(k);
            bool last = 1 - upTo < 0.01 || k == sorted[^1];
            if (upTo - below < 0.01 && !last)
            {
                continue;
            }

            int end = last ? Draws : FirstAbove(sorted, k, from);
            double expects = ((last ? 1 : upTo) - below) * Draws;
            statistic += (end - from - expects) * (end - from - expects) / expects;
            cells++;
            from = end;
            below = upTo;
        }

        return cells < 2 ? 0 : 1 - ChiSquared.CDF(cells - 1, statistic);
    }

    private static int FirstAbove(int[] sorted, int k, int from)
    {
        int end = from;
        while (end < sorted.Length && sorted[end] <= k)
        {
            end++;
        }

        return end;
    }
}
