using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Cornish-Fisher expansion of the quantile of a Poisson or binomial count to the third correction, with the terms for
/// whole numbers, and a bound of its error. The integer part of the expansion is the quantile, unless the expansion is
/// within the bound of a whole number.
/// </summary>
internal static class CountExpansion
{
    /// <summary>Standard deviations beyond which the bound is not claimed.</summary>
    internal const double LargestDeviation = 4.5;

    /// <summary>Gives the quantile, or, with the answer false, a guess of it that is not negative.</summary>
    /// <param name="mean">Mean of the count. Range: from 10.</param>
    /// <param name="variance">Variance of the count.</param>
    /// <param name="skew">1 - 2p for a binomial, 1 for a Poisson count.</param>
    /// <param name="product">p·(1-p) for a binomial, 0 for a Poisson count.</param>
    /// <param name="deviation">The normal quantile w of the same u.</param>
    /// <param name="count">The quantile or a guess.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryDecide(
        double mean, double variance, double skew, double product, double deviation, out int count)
    {
        double square = deviation * deviation;
        double root = Math.Sqrt(variance);
        double inverse = 1 / root;
        double value = Value(mean, root, inverse, skew, product, deviation);
        double bound = Bound(mean, inverse, square);
        count = (int)Math.Max(value, 0);
        double fraction = value - count;
        return fraction > bound && fraction < 1 - bound && square < LargestDeviation * LargestDeviation;
    }

    /// <summary>The expansion; it passes the whole number k + 1 where u passes P(X ≤ k).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Value(
        double mean, double root, double inverse, double skew, double product, double deviation)
    {
        double square = deviation * deviation;
        double first = skew * (square - 1) * (1.0 / 6);
        double second = deviation * ((14 * product) - 2 - (square * (1 + (2 * product)))) * (1.0 / 72);
        double third = (-8.0 / 405) + (square * ((7.0 / 810) + (square * (1.0 / 270))));
        double scaledThird = skew * (1 + (0.5 * product)) * third;
        return mean + (root * deviation) + (0.5 + first + (inverse * (second + (inverse * scaledThird))));
    }

    /// <summary>
    /// Bound of the error: the next term of the expansion with a reserve, and the rounding of the value itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Bound(double mean, double inverse, double square) =>
        (inverse * inverse * inverse * (0.02 + (square * (0.02 + (square * 0.025))))) + (mean * 4e-15);
}
