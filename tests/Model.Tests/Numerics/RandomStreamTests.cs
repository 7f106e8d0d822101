using MathNet.Numerics.Distributions;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class RandomStreamTests
{
    private static readonly RandomStream Chance = new(42, 7, 3, 11);

    [Fact]
    public void The_counter_has_the_documented_layout()
    {
        RandomStream stream = new(0x299f31d0a4093822, 0xAB12345678, 0xCDEF, 0x01020304);
        (uint low, uint high, _, _) =
            Philox.Block(0x0A0B0C0D, 0x01020304, 0x12345678, 0x00CDEFAB, 0xa4093822, 0x299f31d0);
        Assert.Equal(((ulong)high << 32) | low, stream.Bits(0x0A0B0C0D));
    }

    [Fact]
    public void Every_part_of_the_key_changes_the_draw()
    {
        ulong[] draws =
        [
            new RandomStream(1, 2, 3, 4).Bits(5), new RandomStream(2, 2, 3, 4).Bits(5),
            new RandomStream(1 + (1UL << 32), 2, 3, 4).Bits(5), new RandomStream(1, 2 + (1UL << 32), 3, 4).Bits(5),
            new RandomStream(1, 3, 3, 4).Bits(5), new RandomStream(1, 2, 4, 4).Bits(5),
            new RandomStream(1, 2, 3, 5).Bits(5), new RandomStream(1, 2, 3, -4).Bits(5),
            new RandomStream(1, 2, 3, 4).Bits(6),
        ];
        Assert.Equal(draws.Length, draws.Distinct().Count());
    }

    [Fact]
    public void An_entity_or_purpose_out_of_range_is_refused_with_its_value()
    {
        Assert.Contains("1099511627776", Assert.Throws<ArgumentOutOfRangeException>(
            () => new RandomStream(1, 1UL << 40, 0, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("65536", Assert.Throws<ArgumentOutOfRangeException>(
            () => new RandomStream(1, 0, 65536, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("-1", Assert.Throws<ArgumentOutOfRangeException>(
            () => new RandomStream(1, 0, -1, 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uniform_numbers_use_53_bits_and_are_uniform()
    {
        bool odd = false;
        for (int i = 0; i < 100; i++)
        {
            double u = Chance.Uniform(i);
            Assert.Equal((Chance.Bits(i) >> 11) * Math.ScaleB(1, -53), u);
            odd |= ((Chance.Bits(i) >> 11) & 1) == 1;
        }

        Assert.True(odd);
        Assert.InRange(Distances.OfNumbers(i => Chance.Uniform(i), new ContinuousUniform(0, 1)), 0.001, 2);
    }

    [Fact]
    public void Normal_and_exponential_numbers_fit_their_distributions()
    {
        Assert.InRange(Distances.OfNumbers(i => Chance.Normal(i), new Normal(0, 1)), 0.001, 2);
        Assert.InRange(Distances.OfNumbers(i => Chance.Exponential(i), new Exponential(1)), 0.001, 2);
    }

    [Fact]
    public void Neighbouring_keys_are_not_correlated()
    {
        double products = 0;
        for (int i = 0; i < Distances.Draws; i++)
        {
            products += Chance.Normal(i) * new RandomStream(42, 7, 3, 12).Normal(i);
        }

        // The standard error of the mean product is 1/√100000 = 0.0032.
        Assert.InRange(products / Distances.Draws, -0.013, 0.013);
    }

    [Fact]
    public void Streams_make_no_garbage()
    {
        int[] counts = new int[3];
        double total = DrawEverything(counts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        total -= DrawEverything(counts);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0, total);
    }

    private static double DrawEverything(int[] counts)
    {
        double total = 0;
        for (int i = 0; i < 1000; i++)
        {
            RandomStream stream = new(9, (ulong)i, 1, 2);
            total += stream.Uniform(0) + stream.Normal(1) + stream.Exponential(2) + stream.Poisson(3, 3)
                + stream.Poisson(300, 4) + stream.Binomial(10, 0.3, 5) + stream.Binomial(1000, 0.7, 6)
                + stream.Multinomial(100, [0.2, 0.3, 0.4], counts, 7);
        }

        return total;
    }

    [Theory]
    [InlineData(1.0, 0.0, 0.0)]
    [InlineData(0.0, 1.0, 0.0)]
    [InlineData(0.5, 0.5, 0.0)]
    public void Outcomes_behind_the_last_possible_one_get_nothing(double first, double second, double third)
    {
        var counts = new int[3];

        var none = new RandomStream(1, 2, 3, 4).Multinomial(1000, [first, second, third], counts, 0);

        Assert.Equal(0, none);
        Assert.Equal(0, counts[2]);
        Assert.Equal(1000, counts[0] + counts[1]);
    }
}
