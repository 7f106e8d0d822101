using System.Numerics;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class ElementaryTests
{
    private const int Samples = 1000;
    private static readonly RandomStream Chance = new(20240229, 1, 1, 1);

    [Theory]
    [InlineData(-708, 709.7)]
    [InlineData(-1, 1)]
    [InlineData(-0.004, 0.004)]
    public void Exp_is_within_0_53_units_of_the_last_place(double from, double to)
    {
        double worst = 0;
        for (int i = 0; i < Samples; i++)
        {
            double x = from + ((to - from) * Chance.Uniform(i));
            (BigInteger mantissa, int exponent) = HighPrecision.Exp(HighPrecision.FromDouble(x));
            worst = Math.Max(worst, HighPrecision.ErrorInLastPlace(Elementary.Exp(x), mantissa, exponent));
        }

        Assert.InRange(worst, 0.4, 0.53);
    }

    [Theory]
    [InlineData(1.0, 2.0, 1022)]
    [InlineData(0.3, 3.0, 1)]
    [InlineData(0.97, 1.03, 0)]
    [InlineData(0.999999, 1.000001, 0)]
    public void Log_is_within_0_51_units_of_the_last_place(double from, double to, int largestExponent)
    {
        double worst = 0;
        for (int i = 0; i < Samples; i++)
        {
            int exponent = (int)(((2 * Chance.Uniform(2 * i)) - 1) * (largestExponent + 1));
            double x = Math.ScaleB(from + ((to - from) * Chance.Uniform((2 * i) + 1)), exponent);
            worst = Math.Max(worst, HighPrecision.ErrorInLastPlace(Elementary.Log(x), HighPrecision.Log(x)));
        }

        Assert.InRange(worst, 0.4, 0.51);
    }

    [Theory]
    [InlineData(10, 60)]
    [InlineData(1, 700)]
    [InlineData(300, 2)]
    [InlineData(0.001, 500000)]
    public void Pow_is_within_0_53_units_of_the_last_place(double largestLog, double largestPower)
    {
        double worst = 0;
        for (int i = 0; i < Samples; i++)
        {
            double x = Elementary.Exp(largestLog * ((2 * Chance.Uniform(2 * i)) - 1));
            double y = largestPower * ((2 * Chance.Uniform((2 * i) + 1)) - 1);
            (BigInteger mantissa, int exponent) = HighPrecision.Exp(HighPrecision.Times(HighPrecision.Log(x), y));
            worst = Math.Max(worst, HighPrecision.ErrorInLastPlace(Elementary.Pow(x, y), mantissa, exponent));
        }

        Assert.InRange(worst, 0.4, 0.53);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(1.0, Math.E)]
    [InlineData(1e-300, 1.0)]
    [InlineData(709.78, 1.7928227943945155e308)]
    [InlineData(709.79, double.PositiveInfinity)]
    [InlineData(1e300, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(-745.13, 5e-324)]
    [InlineData(-745.14, 0.0)]
    [InlineData(-1e300, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_meets_the_edges(double x, double expected) => Assert.Equal(expected, Elementary.Exp(x));

    [Fact]
    public void Negative_zero_counts_as_zero()
    {
        Assert.Equal(1, Elementary.Exp(-0.0));
        Assert.Equal(double.NegativeInfinity, Elementary.Log(-0.0));
    }

    [Fact]
    public void Exp_rounds_subnormal_results_once()
    {
        for (int i = 0; i < Samples; i++)
        {
            double x = -708 - (37 * Chance.Uniform(i));
            (BigInteger mantissa, int exponent) = HighPrecision.Exp(HighPrecision.FromDouble(x));
            double result = Elementary.Exp(x);
            double inSmallest = (double)(mantissa >> (HighPrecision.Fraction - 60)) * Math.ScaleB(1, exponent + 1074 - 60);
            Assert.InRange(BitConverter.DoubleToInt64Bits(result) - inSmallest, -0.6, 0.6 + (inSmallest * 1e-15));
        }
    }

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(-1.0, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.MaxValue, 709.78271289338397)]
    [InlineData(5e-324, -744.44007192138122)]
    [InlineData(1e-310, -713.80137882815416)]
    public void Log_meets_the_edges(double x, double expected) => Assert.Equal(expected, Elementary.Log(x));

    [Fact]
    public void Pow_treats_every_pair_of_special_values_as_IEEE_754_does()
    {
        double[] values =
        [
            0, 1, 2, 3, 0.5, 1e300, 5e-324, 1e-310, double.PositiveInfinity, 1e19, 1e20, 1e-25, 9007199254740993.0,
            4503599627370497.0, Math.BitIncrement(1.0), Math.BitDecrement(1.0), double.NaN,
        ];
        double[] signed = [.. values, .. values.Select(value => -value)];
        foreach (double x in signed)
        {
            foreach (double y in signed)
            {
                AssertSamePower(x, y);
            }
        }
    }

    private static void AssertSamePower(double x, double y)
    {
        double expected = Math.Pow(x, y);
        double actual = Elementary.Pow(x, y);
        if (double.IsNaN(expected))
        {
            Assert.True(double.IsNaN(actual), $"{x:R}^{y:R} is {actual:R}");
            return;
        }

        long apart = BitConverter.DoubleToInt64Bits(expected) - BitConverter.DoubleToInt64Bits(actual);
        Assert.True(apart is >= -1 and <= 1, $"{x:R}^{y:R} is {actual:R} instead of {expected:R}");
    }
}
