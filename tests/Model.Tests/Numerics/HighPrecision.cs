using System.Numerics;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

/// <summary>Exponential and logarithm in whole numbers of 2^-220, to judge the last bit of a double.</summary>
internal static class HighPrecision
{
    internal const int Fraction = 220;

    private const int Halvings = 16;

    private static readonly BigInteger One = BigInteger.One << Fraction;
    private static readonly BigInteger LogOfTwo = ComputeLogOfTwo();

    /// <summary>The double, exactly, if it has no bits below 2^-220.</summary>
    internal static BigInteger FromDouble(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int field = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFFL) | (field == 0 ? 0 : 1L << 52);
        BigInteger size = Shift(mantissa, Math.Max(field, 1) - 1075 + Fraction);
        return bits < 0 ? -size : size;
    }

    /// <summary>e^x as a number between 0.7 and 1.5 and a power of two.</summary>
    internal static (BigInteger Mantissa, int Exponent) Exp(BigInteger x)
    {
        int exponent = (int)((x + (LogOfTwo / 2)) / LogOfTwo);
        BigInteger rest = (x - (exponent * LogOfTwo)) >> Halvings;
        BigInteger term = One;
        BigInteger sum = One;
        for (int i = 1; !term.IsZero && i < 40; i++)
        {
            term = ((term * rest) >> Fraction) / i;
            sum += term;
        }

        for (int i = 0; i < Halvings; i++)
        {
            sum = (sum * sum) >> Fraction;
        }

        return (sum, exponent);
    }

    /// <summary>ln x: a double's guess, corrected by the series of what is missing.</summary>
    internal static BigInteger Log(double x)
    {
        BigInteger guess = FromDouble(Math.Log(x));
        (BigInteger mantissa, int exponent) = Exp(-guess);
        int own = Math.ILogB(x);
        BigInteger scaled = FromDouble(Math.ScaleB(x, -own));
        BigInteger rest = Shift((scaled * mantissa) >> Fraction, exponent + own) - One;
        BigInteger square = (rest * rest) >> Fraction;
        return guess + rest - (square / 2) + (((square * rest) >> Fraction) / 3);
    }

    /// <summary>y·x for a double y.</summary>
    internal static BigInteger Times(BigInteger x, double y) => (x * FromDouble(y)) >> Fraction;

    /// <summary>Distance of a normal double from mantissa·2^exponent, in units of the double's last place.</summary>
    internal static double ErrorInLastPlace(double value, BigInteger mantissa, int exponent = 0)
    {
        // The last place of the value becomes 2^100, far above the truncations of the reference.
        int lastPlace = Math.ILogB(value) - 52;
        BigInteger truth = Shift(mantissa, exponent - lastPlace + 100 - Fraction);
        BigInteger whole = (BigInteger)Math.ScaleB(value, -lastPlace) << 100;
        return Math.ScaleB((double)BigInteger.Abs(whole - truth), -100);
    }

    private static BigInteger Shift(BigInteger value, int places) => places >= 0 ? value << places : value >> -places;

    private static BigInteger ComputeLogOfTwo()
    {
        // 2·artanh(1/3)
        BigInteger power = One / 3;
        BigInteger sum = BigInteger.Zero;
        for (int odd = 1; !power.IsZero; odd += 2)
        {
            sum += power / odd;
            power /= 9;
        }

        return 2 * sum;
    }
}
