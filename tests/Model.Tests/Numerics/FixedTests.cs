using System.Numerics;
using CsCheck;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class FixedTests
{
    [Theory]
    [InlineData(1.25, 1_250_000)]
    [InlineData(-1.25, -1_250_000)]
    [InlineData(0.0000005, 1)]
    [InlineData(-0.0000005, -1)]
    [InlineData(0.00000049, 0)]
    [InlineData(9e12, 9_000_000_000_000_000_000)]
    public void Doubles_become_the_nearest_millionth(double value, long expected)
    {
        Assert.Equal(expected, Fixed.FromDouble(value));
        Assert.Equal(value, Fixed.ToDouble(expected), 0.51e-6);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e13)]
    [InlineData(-1e13)]
    public void Doubles_without_a_fixed_point_number_are_refused(double value) =>
        Assert.Contains(
            value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Assert.Throws<ArgumentOutOfRangeException>(() => Fixed.FromDouble(value)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_share_is_the_floor_of_the_exact_quotient() =>
        Gen.Select(Gen.Long, Gen.Long, Gen.Long[1, long.MaxValue]).Sample((total, numerator, denominator) =>
        {
            BigInteger product = (BigInteger)total * numerator;
            BigInteger expected = BigInteger.DivRem(product, denominator, out BigInteger remainder);
            expected -= remainder.Sign < 0 ? 1 : 0;
            return expected < long.MinValue || expected > long.MaxValue
                || Fixed.Share(total, numerator, denominator) == (long)expected;
        });

    [Fact]
    public void A_share_rounds_down_on_both_sides_of_zero()
    {
        Assert.Equal(3, Fixed.Share(10, 1, 3));
        Assert.Equal(-4, Fixed.Share(-10, 1, 3));
        Assert.Equal(6_148_914_691_236_517_204, Fixed.Share(long.MaxValue, 2_000_000_000_000, 3_000_000_000_000));
        Assert.Throws<OverflowException>(() => Fixed.Share(long.MaxValue, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fixed.Share(1, 1, 0));
    }

    [Theory]
    [InlineData(10, new long[] { 1, 1, 1 }, new long[] { 4, 3, 3 })]
    [InlineData(11, new long[] { 0, 0, 0 }, new long[] { 4, 4, 3 })]
    [InlineData(10, new long[] { 15, 25, 60 }, new long[] { 2, 2, 6 })]
    [InlineData(10, new long[] { 14, 26, 60 }, new long[] { 1, 3, 6 })]
    [InlineData(1, new long[] { 0, 5, 5 }, new long[] { 0, 1, 0 })]
    [InlineData(0, new long[] { 1, 2 }, new long[] { 0, 0 })]
    [InlineData(-10, new long[] { 1, 1, 1 }, new long[] { -3, -3, -4 })]
    [InlineData(long.MaxValue, new long[] { 4_000_000_000_000_000_000, 4_000_000_000_000_000_000 },
        new long[] { 4_611_686_018_427_387_904, 4_611_686_018_427_387_903 })]
    public void Remainders_go_to_the_largest_fractions_and_then_to_the_first(long total, long[] weights, long[] expected)
    {
        long[] parts = new long[weights.Length];
        Fixed.LargestRemainder(total, weights, parts);
        Assert.Equal(expected, parts);
    }

    [Fact]
    public void Parts_add_up_and_lie_within_a_unit_of_the_exact_share() =>
        Gen.Select(Gen.Long[-1000000, 1000000], Gen.Long[0, 50].Array[1, 300]).Sample((total, weights) =>
        {
            long[] parts = new long[weights.Length];
            Fixed.LargestRemainder(total, weights, parts);
            long sum = weights.Sum();
            return parts.Sum() == total && weights.Zip(parts).All(pair =>
                sum == 0 || (Math.Abs((pair.Second * sum) - (total * pair.First)) < sum));
        });

    [Fact]
    public void A_split_that_cannot_be_made_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fixed.LargestRemainder(1, [1, -1], new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fixed.LargestRemainder(1, [1, 1], new long[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fixed.LargestRemainder(1, [], []));
        Assert.Throws<OverflowException>(() => Fixed.LargestRemainder(1, [long.MaxValue, 1], new long[2]));
        Fixed.LargestRemainder(0, [], []);
    }
}
