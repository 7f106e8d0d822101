using MathNet.Numerics.Distributions;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class CountSamplingTests
{
    private static readonly RandomStream Chance = new(2024, 5, 6, 7);

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.7)]
    [InlineData(3.3)]
    [InlineData(9.99)]
    [InlineData(10.0)]
    [InlineData(47.5)]
    [InlineData(1000.0)]
    public void Poisson_counts_fit_their_distribution(double mean) =>
        Assert.InRange(Distances.OfCounts(i => Chance.Poisson(mean, i), new Poisson(mean)), 0.001, 1);

    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(12, 0.5)]
    [InlineData(12, 0.9)]
    [InlineData(300, 0.01)]
    [InlineData(100, 0.1)]
    [InlineData(400, 0.35)]
    [InlineData(400, 0.75)]
    [InlineData(5000, 0.02)]
    public void Binomial_counts_fit_their_distribution(int n, double p) =>
        Assert.InRange(Distances.OfCounts(i => Chance.Binomial(n, p, i), new Binomial(p, n)), 0.001, 1);

    [Fact]
    public void A_higher_mean_under_the_same_keys_adds_little_noise()
    {
        // Independent draws would differ with a variance of 210.
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < Distances.Draws; i++)
        {
            double difference = Chance.Poisson(110, i) - Chance.Poisson(100, i);
            sum += difference;
            squares += difference * difference;
        }

        double mean = sum / Distances.Draws;
        Assert.InRange(mean, 9.98, 10.02);
        Assert.InRange((squares / Distances.Draws) - (mean * mean), 0, 2);
    }

    [Fact]
    public void Outcomes_share_the_trials_in_proportion_and_the_rest_has_none()
    {
        double[] probabilities = [0.1, 0.25, 0, 0.4];
        int[] counts = new int[4];
        double[] means = new double[4];
        for (int i = 0; i < 20000; i++)
        {
            int none = Chance.Multinomial(50, probabilities, counts, 4 * i);
            Assert.Equal(50, none + counts.Sum());
            for (int outcome = 0; outcome < 4; outcome++)
            {
                means[outcome] += counts[outcome] / 20000.0;
            }
        }

        // Largest standard error of a mean: √(50·0.4·0.6/20000) = 0.025.
        Assert.InRange(means[0], 4.9, 5.1);
        Assert.InRange(means[1], 12.4, 12.6);
        Assert.Equal(0, means[2]);
        Assert.InRange(means[3], 19.9, 20.1);
    }

    [Fact]
    public void Outcomes_that_are_certain_together_leave_nothing()
    {
        double[] probabilities = [0.1, 0.2, 0.3, 0.15, 0.25];
        int[] counts = new int[5];
        for (int i = 0; i < 2000; i++)
        {
            Assert.Equal(0, Chance.Multinomial(1000, probabilities, counts, 5 * i));
            Assert.Equal(1000, counts.Sum());
        }
    }

    [Fact]
    public void Probabilities_above_one_together_or_of_the_wrong_number_are_refused()
    {
        Assert.Contains("1.1", Assert.Throws<ArgumentOutOfRangeException>(
            () => Chance.Multinomial(5, [0.6, 0.5], new int[2], 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Chance.Multinomial(5, [0.6, -0.5], new int[2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chance.Multinomial(5, [0.6, double.NaN], new int[2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chance.Multinomial(5, [0.6], new int[2], 0));
    }

    [Fact]
    public void Certain_counts_need_no_chance()
    {
        Assert.Equal(0, Chance.Poisson(0, 0));
        Assert.Equal(0, Chance.Binomial(0, 0.5, 0));
        Assert.Equal(0, Chance.Binomial(8, 0, 0));
        Assert.Equal(8, Chance.Binomial(8, 1, 0));
        Assert.Equal(8, Chance.Binomial(8, 1.0000000000000002, 0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.5)]
    [InlineData(2e9)]
    public void A_wrong_mean_or_probability_is_refused_with_its_value(double value)
    {
        string text = value.ToString("G", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(text, Assert.Throws<ArgumentOutOfRangeException>(
            () => Chance.Poisson(value, 0)).Message, StringComparison.Ordinal);
        Assert.Contains(text, Assert.Throws<ArgumentOutOfRangeException>(
            () => Chance.Binomial(5, value, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Chance.Binomial(-1, 0.5, 0));
    }
}
