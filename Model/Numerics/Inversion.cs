using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Quantile functions: each turns a uniform number u in (0, 1) into a number of its distribution. All are monotone in u;
/// the counts are the exact quantiles, min {k : P(X ≤ k) ≥ u}, and so monotone in mean, n and p as well.
/// </summary>
/// <remarks>
/// The counts take u to the nearest multiple of 2^-53 (so that 1 - u is exact) and mean and p to 36 significant bits, a
/// relative change below 1e-11. The second makes neighbouring parameters differ by far more than the rounding of the
/// probabilities compared, which is what keeps the monotony free of exceptions.
/// </remarks>
public static class Inversion
{
    /// <summary>Largest mean of a Poisson count, 10^9: beyond it a count could leave the range of an int.</summary>
    public const double LargestMean = 1e9;

    /// <summary>How far above 1 a probability may be by the rounding of a ratio or a sum; it then counts as 1.</summary>
    public const double ProbabilityRounding = 1e-9;

    private const double SmallestUniform = 1.0 / 9007199254740992.0;

    /// <summary>Standard normal quantile, by Wichura's algorithm AS 241 (PPND16), relative error about 1e-15.</summary>
    /// <param name="u">Probability. Range: 0 &lt; u &lt; 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double NormalQuantile(double u)
    {
        double centred = u - 0.5;
        return Math.Abs(centred) <= 0.425 ? NormalInversion.Centre(centred) : NormalInversion.Tail(RequireUniform(u));
    }

    /// <summary>Quantile -ln(1 - u) of the exponential distribution with mean 1.</summary>
    /// <param name="u">Probability. Range: 0 &lt; u &lt; 1.</param>
    public static double ExponentialQuantile(double u) => -LogOfComplement(RequireUniform(u));

    /// <summary>Poisson quantile: the smallest k with P(X ≤ k) ≥ u.</summary>
    /// <param name="mean">Rate λ. Range: 0 ≤ λ ≤ <see cref="LargestMean"/>.</param>
    /// <param name="u">Probability. Range: 0 &lt; u &lt; 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range or NaN.</exception>
    public static int PoissonQuantile(double mean, double u)
    {
        if (!(mean >= 0 && mean <= LargestMean))
        {
            Refuse.Value(nameof(mean), mean, "from 0 to 1e9");
        }

        double complement = Complement(u);
        return mean == 0 ? 0 : new PoissonInversion(Coarse(mean)).Quantile(1 - complement, complement);
    }

    /// <summary>Binomial quantile: the smallest k with P(X ≤ k) ≥ u.</summary>
    /// <param name="n">Trials. Range: n ≥ 0.</param>
    /// <param name="p">Probability of success. Range: 0 ≤ p ≤ 1, with <see cref="ProbabilityRounding"/> above.</param>
    /// <param name="u">Probability. Range: 0 &lt; u &lt; 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range or NaN.</exception>
    public static int BinomialQuantile(int n, double p, double u)
    {
        return IsCertain(n, p, out int count) ? count : UncertainBinomialQuantile(n, p, u);
    }

    /// <summary>The same where <see cref="IsCertain"/> has said no.</summary>
    internal static int UncertainBinomialQuantile(int n, double p, double u)
    {
        double complement = Complement(u);
        double rarer = Coarse(Math.Min(p, 1 - p));
        if (p <= 0.5 || rarer == 0.5)
        {
            return new BinomialInversion(n, rarer, strictly: false).Quantile(1 - complement, complement);
        }

        // X = n - Y, with Y the failures: X is the smallest k with P(Y ≥ n-k) ≥ u, so Y the smallest j with
        // P(Y ≤ j) > 1-u, strictly.
        return n - new BinomialInversion(n, rarer, strictly: true).Quantile(complement, 1 - complement);
    }

    /// <summary>Checks n and p, and tells whether the count is certain without a draw.</summary>
    internal static bool IsCertain(int n, double p, out int count)
    {
        if (n < 0)
        {
            Refuse.Value(nameof(n), n, "0 or more");
        }

        if (!(p >= 0 && p <= 1 + ProbabilityRounding))
        {
            Refuse.Value(nameof(p), p, "from 0 to 1");
        }

        count = p >= 1 ? n : 0;
        return p <= 0 || p >= 1 || n == 0;
    }

    /// <summary>ln(1 - x) without the loss of digits for a small x. Range: 0 ≤ x &lt; 1.</summary>
    internal static double LogOfComplement(double x)
    {
        double rest = 1 - x;
        double lost = 1 - rest - x;
        return Elementary.Log(rest) + (lost / rest);
    }

    /// <summary>1 - u as a multiple of 2^-53 between 2^-53 and 1 - 2^-53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Complement(double u)
    {
        double complement = 1 - RequireUniform(u);
        return Math.Max(SmallestUniform, Math.Min(complement, 1 - SmallestUniform));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double RequireUniform(double u)
    {
        if (!(u > 0 && u < 1))
        {
            Refuse.Value(nameof(u), u, "strictly between 0 and 1");
        }

        return u;
    }

    /// <summary>The value rounded to 36 significant bits; monotone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Coarse(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        return BitConverter.Int64BitsToDouble((bits + (1L << 16)) & ~((1L << 17) - 1));
    }
}
