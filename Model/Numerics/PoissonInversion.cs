using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>The exact Poisson quantile for one mean, by the cheapest way that decides.</summary>
/// <param name="mean">Rate λ. Range: 0 &lt; λ ≤ <see cref="Inversion.LargestMean"/>.</param>
internal readonly struct PoissonInversion(double mean) : ICountDistribution
{
    /// <summary>Mean from which the expansion is cheaper than the search from zero.</summary>
    internal const double ExpansionFrom = 10;

    private readonly double mean = mean;

    /// <summary>Smallest k with P(X ≤ k) ≥ u.</summary>
    /// <param name="u">A multiple of 2^-53, not 0 or 1.</param>
    /// <param name="complement">1 - u.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Quantile(double u, double complement)
    {
        if (mean < ExpansionFrom)
        {
            return FromZero(u, complement);
        }

        double deviation = Inversion.NormalQuantile(u);
        return CountExpansion.TryDecide(mean, mean, skew: 1, product: 0, deviation, out int count)
            ? count
            : ExactSearch.From(this, count, u, complement);
    }

    /// <inheritdoc/>
    public bool ReachesAt(int k, double u, double complement) =>
        k < mean ? LowerTail(k) >= u : UpperTail(k) <= complement;

    private int FromZero(double u, double complement)
    {
        if (complement >= mean)
        {
            // P(X = 0) = e^-λ is above 1 - λ: most draws of rare events end here.
            return 0;
        }

        double target = u - ExactSearch.Doubt;
        double probability = Elementary.Exp(-mean);
        double sum = probability;
        double k = 0;
        while (sum < target)
        {
            k += 1;
            probability *= mean / k;
            sum += probability;
        }

        return sum < u + ExactSearch.Doubt ? ExactSearch.From(this, (int)k, u, complement) : (int)k;
    }

    private double LowerTail(int k)
    {
        double term = 1;
        double sum = 1;
        for (int i = k; i > 0 && term > sum * ExactSearch.Negligible; i--)
        {
            term *= i / mean;
            sum += term;
        }

        return sum * SaddlePoint.Poisson(k, mean);
    }

    private double UpperTail(int k)
    {
        double term = 1;
        double sum = 1;
        for (double i = k + 2.0; term > sum * ExactSearch.Negligible; i++)
        {
            term *= mean / i;
            sum += term;
        }

        return sum * SaddlePoint.Poisson(k + 1.0, mean);
    }
}
