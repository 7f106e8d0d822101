using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Logarithm as an unevaluated sum of two doubles, accurate to some 2^-67 relative: the mantissa is multiplied by a
/// short inverse from a table so that the product less one is exact, and a series in that rest (at most 1/128) is added.
/// </summary>
internal static class LogarithmKernel
{
    private const ulong Offset = 0x3FE6000000000000UL;

    // The high part is a multiple of 2^-42, so its product with an exponent, and the sum with a table entry, are exact.
    private const double LogOfTwoHigh = 0.6931471805598903;
    private const double LogOfTwoLow = 5.497923018708371e-14;

    /// <summary>Returns the logarithm rounded to a double and what is missing in <paramref name="low"/>.</summary>
    /// <param name="bits">Bits of a positive normal number.</param>
    /// <param name="low">The rest, at most about one unit in the last place of the result.</param>
    /// <param name="scaleShift">Exponent to take off again, for a number that was scaled up to be normal.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Split(ulong bits, out double low, int scaleShift = 0)
    {
        ulong above = bits - Offset;
        int index = 3 * (int)((above >> 45) & 127);
        double exponent = (int)((long)above >> 52) - scaleShift;
        double mantissa = BitConverter.UInt64BitsToDouble(bits - (above & 0xFFF0000000000000UL));

        ReadOnlySpan<ulong> table = ElementaryTables.Logarithm;
        double inverse = BitConverter.UInt64BitsToDouble(table[index]);
        double tableHigh = BitConverter.UInt64BitsToDouble(table[index + 1]);
        double tableLow = BitConverter.UInt64BitsToDouble(table[index + 2]);

        // Both partial products are exact, the subtraction too; only their sum is rounded, and its error kept.
        double mantissaHigh = Elementary.Upper(mantissa);
        double restHigh = (mantissaHigh * inverse) - 1.0;
        double restLow = (mantissa - mantissaHigh) * inverse;
        double rest = restHigh + restLow;
        double restError = restHigh - rest + restLow;

        double start = (exponent * LogOfTwoHigh) + tableHigh;
        double first = start + rest;
        double firstError = start - first + rest;

        // The square is the one further term that counts beyond a double.
        double upper = Elementary.Upper(rest);
        double lower = rest - upper;
        double halfHigh = -0.5 * upper * upper;
        double halfLow = -0.5 * lower * (rest + upper);
        double sum = first + halfHigh;
        double sumError = first - sum + halfHigh;

        double tail = firstError + sumError + (exponent * LogOfTwoLow) + tableLow + restError - (rest * restError)
            + halfLow + HigherTerms(rest);
        double result = sum + tail;
        low = sum - result + tail;
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double HigherTerms(double rest)
    {
        double square = rest * rest;
        double fourth = square * square;
        double firstPair = (1.0 / 3) - (rest * 0.25);
        double secondPair = 0.2 - (rest * (1.0 / 6));
        double thirdPair = (1.0 / 7) - (rest * 0.125);
        return square * rest * (firstPair + (square * secondPair) + (fourth * (thirdPair + (square * (1.0 / 9)))));
    }
}
