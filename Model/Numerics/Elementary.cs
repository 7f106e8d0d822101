using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Exponential, logarithm and power built only from addition, multiplication, division and bit operations, all of
/// which IEEE 754 defines to the last bit. <see cref="System.Math"/> calls the C library of the machine for these,
/// whose last bit differs between systems and processors; a run must give the same bytes everywhere.
/// </summary>
/// <remarks>
/// The compiler never contracts a·b+c into a fused operation, so the order written here is the order executed.
/// Special values follow IEEE 754 (and System.Math) for infinities, zeros and NaN. Largest errors found, in units of the
/// last place, against big-integer arithmetic at 100,000 to 200,000 points each of several ranges: Exp 0.509,
/// Log 0.5001, Pow 0.508; subnormal results are rounded once.
/// </remarks>
public static class Elementary
{
    /// <summary>e to the power <paramref name="x"/>.</summary>
    /// <param name="x">Any double; above 709.79 the result is infinite, below -745.14 zero.</param>
    public static double Exp(double x)
    {
        // One comparison sends away NaN, overflow and results too small to be normal.
        if (!(Math.Abs(x) < ExponentialKernel.SafeLimit))
        {
            return ExponentialKernel.AtTheEdges(x);
        }

        return ExponentialKernel.Inside(x, 0);
    }

    /// <summary>Natural logarithm of <paramref name="x"/>.</summary>
    /// <param name="x">Zero gives minus infinity, negative values NaN.</param>
    public static double Log(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);

        // Unsigned wrap-around: zero, subnormals, negatives, infinity and NaN all fail this one test.
        if (bits - 0x0010000000000000UL >= 0x7FE0000000000000UL)
        {
            return LogAtTheEdges(x);
        }

        double high = LogarithmKernel.Split(bits, out double low);
        return high + low;
    }

    /// <summary>
    /// <paramref name="x"/> to the power <paramref name="y"/>, with the special cases of IEEE 754: x^0 = 1 and 1^y = 1
    /// even for NaN, a negative x only to an integral y.
    /// </summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    public static double Pow(double x, double y)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        double size = Math.Abs(y);
        if (bits - 0x0010000000000000UL >= 0x7FE0000000000000UL || !(size < 1e19) || size < 1e-20)
        {
            return PowerEdges.Pow(x, y);
        }

        return PositivePow(bits, y);
    }

    /// <summary>The power for a normal positive base, given by its bits, and an exponent of moderate size.</summary>
    /// <param name="bits">Bits of the base.</param>
    /// <param name="y">Exponent with an absolute value below 1e19.</param>
    /// <param name="scaleShift">Power of two by which the base was multiplied to make it normal.</param>
    internal static double PositivePow(ulong bits, double y, int scaleShift = 0)
    {
        double high = LogarithmKernel.Split(bits, out double low, scaleShift);
        (double product, double error) = ExactProduct(y, high);
        error += y * low;
        return Math.Abs(product) < ExponentialKernel.SafeLimit
            ? ExponentialKernel.Inside(product, error)
            : ExponentialKernel.AtTheEdges(product, error);
    }

    /// <summary>a·b rounded, and exactly what the rounding lost (Dekker), where neither comes near the limits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (double Product, double Error) ExactProduct(double a, double b)
    {
        double aHigh = Upper(a);
        double aLow = a - aHigh;
        double bHigh = Upper(b);
        double bLow = b - bHigh;
        double product = a * b;
        double error = (aHigh * bHigh) - product + (aHigh * bLow) + (aLow * bHigh) + (aLow * bLow);
        return (product, error);
    }

    /// <summary>The value with the lower 27 bits of its mantissa cleared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Upper(double value) =>
        BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(value) & 0xFFFFFFFFF8000000UL);

    private static double LogAtTheEdges(double x)
    {
        if (x == 0)
        {
            return double.NegativeInfinity;
        }

        if (double.IsNaN(x) || x < 0)
        {
            return double.NaN;
        }

        if (double.IsPositiveInfinity(x))
        {
            return x;
        }

        // A subnormal: 2^54 makes it normal, and the table's exponent takes the 54 back.
        ulong bits = BitConverter.DoubleToUInt64Bits(x * 18014398509481984.0);
        double high = LogarithmKernel.Split(bits, out double low, 54);
        return high + low;
    }
}
