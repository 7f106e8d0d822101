using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>The exact binomial quantile for one n and p, by the cheapest way that decides.</summary>
/// <param name="n">Trials. Range: n ≥ 1.</param>
/// <param name="p">Probability of success. Range: 0 &lt; p ≤ 0.5.</param>
/// <param name="strictly">Whether P(X ≤ k) must pass u, rather than reach it.</param>
internal readonly struct BinomialInversion(int n, double p, bool strictly) : ICountDistribution
{
    private readonly int n = n;
    private readonly double p = p;
    private readonly bool strictly = strictly;

    /// <summary>Smallest k with P(X ≤ k) ≥ u, or above u.</summary>
    /// <param name="u">A multiple of 2^-53, not 0 or 1.</param>
    /// <param name="complement">1 - u.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Quantile(double u, double complement)
    {
        double mean = n * p;
        if (mean < PoissonInversion.ExpansionFrom)
        {
            // P(X = 0) is at least 1 - np: most draws of rare events end here. The factor covers the rounding of np.
            return complement > mean * 1.000000001 ? 0 : FromZero(u, complement);
        }

        double deviation = Inversion.NormalQuantile(u);
        double q = 1 - p;
        return CountExpansion.TryDecide(mean, mean * q, q - p, p * q, deviation, out int count)
            ? count
            : ExactSearch.From(this, Math.Min(count, n), u, complement);
    }

    /// <inheritdoc/>
    public bool ReachesAt(int k, double u, double complement)
    {
        if (k >= n)
        {
            return true;
        }

        bool lower = k < n * p;
        double tail = lower ? LowerTail(k) : UpperTail(k);
        double limit = lower ? u : complement;
        return tail == limit ? !strictly : (tail > limit) == lower;
    }

    private int FromZero(double u, double complement)
    {
        double target = u - ExactSearch.Doubt;
        double odds = p / (1 - p);
        double probability = ChanceOfNone();
        double sum = probability;
        double k = 0;
        while (sum < target && k < n)
        {
            double left = n - k;
            k += 1;
            probability *= odds * left / k;
            sum += probability;
        }

        return sum < u + ExactSearch.Doubt ? ExactSearch.From(this, (int)k, u, complement) : (int)k;
    }

    /// <summary>(1 - p)^n, for few trials by repeated squaring, whose rounding then stays far below the doubt.</summary>
    private double ChanceOfNone()
    {
        if (n > 256)
        {
            return Elementary.Exp(n * Inversion.LogOfComplement(p));
        }

        double power = 1 - p;
        double result = 1;
        for (int left = n; left > 0; left >>= 1)
        {
            result = (left & 1) == 0 ? result : result * power;
            power *= power;
        }

        return result;
    }

    private double LowerTail(int k)
    {
        double inverseOdds = (1 - p) / p;
        double term = 1;
        double sum = 1;
        for (int i = k; i > 0 && term > sum * ExactSearch.Negligible; i--)
        {
            term *= inverseOdds * i / (n - i + 1.0);
            sum += term;
        }

        return sum * SaddlePoint.Binomial(k, n, p);
    }

    private double UpperTail(int k)
    {
        double odds = p / (1 - p);
        double term = 1;
        double sum = 1;
        for (double i = k + 2.0; i <= n && term > sum * ExactSearch.Negligible; i++)
        {
            term *= odds * (n - i + 1) / i;
            sum += term;
        }

        return sum * SaddlePoint.Binomial(k + 1.0, n, p);
    }
}
