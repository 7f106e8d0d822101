using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// e^(x + extra): x is split into a multiple of ln 2 / 128, whose exponential is a table entry and an exponent, and a
/// rest of at most 0.0028, for which five terms of the series are accurate beyond a double.
/// </summary>
internal static class ExponentialKernel
{
    /// <summary>
    /// Below this absolute value of x the result and every product on the way to it is a normal number; it is less than
    /// 708, since close to the smallest normal result the correction to it would already be subnormal.
    /// </summary>
    internal const double SafeLimit = 690;

    // Beyond these the result is infinite or zero whatever the extra; between, Rescaled finds out.
    private const double OverLimit = 710;
    private const double UnderLimit = -747;
    private const double InverseStep = 184.6649652337873;
    private const double StepHigh = 0.0054152123482253955;
    private const double StepLow = -1.0082281460997769e-13;

    // Adding 1.5·2^52 rounds to an integer and leaves it in the low bits.
    private const double RoundingShift = 6755399441055744.0;

    /// <summary>e^(x + extra) for an absolute value of x under <see cref="SafeLimit"/> and a tiny extra.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Inside(double x, double extra)
    {
        double relative = Reduce(x, extra, out ulong scaleBits, out _);
        double scale = BitConverter.UInt64BitsToDouble(scaleBits);
        return scale + (scale * relative);
    }

    /// <summary>As <see cref="Inside"/> for every other x: NaN, overflow, underflow and subnormal results.</summary>
    internal static double AtTheEdges(double x, double extra = 0)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        if (x > OverLimit)
        {
            return double.PositiveInfinity;
        }

        return x < UnderLimit ? 0 : Rescaled(x, extra);
    }

    private static double Rescaled(double x, double extra)
    {
        double relative = Reduce(x, extra, out ulong scaleBits, out bool large);
        if (large)
        {
            double reduced = BitConverter.UInt64BitsToDouble(scaleBits - (1009UL << 52));
            return (reduced + (reduced * relative)) * 5.486124068793689e303;
        }

        double scale = BitConverter.UInt64BitsToDouble(scaleBits + (1022UL << 52));
        double result = scale + (scale * relative);
        if (result < 1)
        {
            // The result will be subnormal. Adding 1 rounds it at the place where the subnormal ends, so that the
            // last multiplication is exact and the value is rounded only once.
            double low = scale - result + (scale * relative);
            double high = 1.0 + result;
            low = 1.0 - high + result + low;
            result = high + low - 1.0;
        }

        return result * 2.2250738585072014e-308;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Reduce(double x, double extra, out ulong scaleBits, out bool large)
    {
        double shifted = (x * InverseStep) + RoundingShift;
        ulong steps = BitConverter.DoubleToUInt64Bits(shifted);
        double count = shifted - RoundingShift;
        double rest = x - (count * StepHigh) - (count * StepLow) + extra;
        int index = 2 * (int)(steps & 127);
        ReadOnlySpan<ulong> table = ElementaryTables.Exponential;
        scaleBits = table[index] + (steps << 45);
        large = count > 0;
        double tail = BitConverter.UInt64BitsToDouble(table[index + 1]);
        double square = rest * rest;
        double low = square * (0.5 + (rest * (1.0 / 6)));
        double high = square * square * ((1.0 / 24) + (rest * (1.0 / 120)));
        return tail + rest + low + high;
    }
}
