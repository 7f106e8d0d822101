using CsCheck;
using MathNet.Numerics.Distributions;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class InversionTests
{
    private static readonly Gen<double> Uniforms = Gen.Frequency(
        (6, Gen.Double[1e-3, 0.999]),
        (1, Gen.Double[-53, -8].Select(power => Math.Pow(2, power))),
        (1, Gen.Double[-53, -8].Select(power => 1 - Math.Pow(2, power))));

    private static readonly Gen<double> Means = Gen.Frequency(
        (3, Gen.Double[-7, 9].Select(power => Math.Min(1e9, Math.Pow(10, power)))),
        (2, Gen.Double[9.9, 10.1]),
        (2, Gen.Double[0.1, 100]));

    private static readonly Gen<int> Trials = Gen.Frequency((2, Gen.Int[1, 30]), (1, Gen.Int[30, 3000000]));

    private static readonly Gen<double> Probabilities = Gen.Frequency(
        (3, Gen.Double[0, 1]), (1, Gen.Double[0.499, 0.501]), (1, Gen.Double[-8, 0].Select(power => Math.Pow(10, power))));

    private static readonly Gen<double> Growths =
        Gen.OneOf(Gen.Double[1, 1.5], Gen.Double[-12, -2].Select(power => 1 + Math.Pow(10, power)));

    [Fact]
    public void Normal_quantile_agrees_with_the_distribution_and_grows()
    {
        Gen.Select(Uniforms, Uniforms).Sample((u, other) =>
        {
            double quantile = Inversion.NormalQuantile(u);
            double back = u < 0.5 ? Normal.CDF(0, 1, quantile) / u : Normal.CDF(0, 1, -quantile) / (1 - u);
            return Math.Abs(back - 1) < 1e-13 && (u <= other) == (quantile <= Inversion.NormalQuantile(other));
        });
        Assert.Equal(1.959963984540054, Inversion.NormalQuantile(0.975), 15);
        Assert.Equal(0, Inversion.NormalQuantile(0.5));
    }

    [Fact]
    public void Exponential_quantile_keeps_small_values_and_grows()
    {
        Gen.Select(Uniforms, Uniforms).Sample((u, other) =>
            Math.Abs((-Math.Exp(-Inversion.ExponentialQuantile(u)) + 1 - u) / (1 - u)) < 1e-13
            && (u <= other) == (Inversion.ExponentialQuantile(u) <= Inversion.ExponentialQuantile(other)));
        Assert.Equal(1e-12, Inversion.ExponentialQuantile(1e-12), 1e-23);
    }

    [Fact]
    public void Poisson_quantile_is_the_smallest_count_that_reaches_u()
    {
        Gen.Select(Gen.Double[0.001, 3000], Uniforms).Sample((mean, u) =>
        {
            int k = Inversion.PoissonQuantile(mean, u);
            return Reaches(Poisson.CDF(mean, k), u) && (k == 0 || Reaches(u, Poisson.CDF(mean, k - 1)));
        }, iter: 4000);
    }

    [Fact]
    public void Binomial_quantile_is_the_smallest_count_that_reaches_u()
    {
        Gen.Select(Gen.Int[1, 2000], Probabilities, Uniforms).Sample((n, p, u) =>
        {
            int k = Inversion.BinomialQuantile(n, p, u);

            // The reference does not know that P(X ≤ n) = 1.
            return (k == n || Reaches(Binomial.CDF(p, n, k), u)) && (k == 0 || Reaches(u, Binomial.CDF(p, n, k - 1)));
        }, iter: 4000);
    }

    [Fact]
    public void Poisson_quantile_never_falls_as_u_or_the_mean_grows()
    {
        Gen.Select(Means, Growths, Uniforms, Growths).Sample((mean, growth, u, rise) =>
        {
            int k = Inversion.PoissonQuantile(mean, u);
            return k <= Inversion.PoissonQuantile(Math.Min(1e9, mean * growth), u)
                && k <= Inversion.PoissonQuantile(mean, Math.Min(u * rise, 1 - 1e-16));
        }, iter: 10000);
    }

    [Fact]
    public void Binomial_quantile_never_falls_as_u_or_n_or_p_grows()
    {
        Gen.Select(Trials, Probabilities, Uniforms, Growths).Sample((n, p, u, growth) =>
        {
            int k = Inversion.BinomialQuantile(n, p, u);
            return k <= Inversion.BinomialQuantile(n + 1, p, u)
                && k <= Inversion.BinomialQuantile(n, Math.Min(1, p * growth), u)
                && k <= Inversion.BinomialQuantile(n, p, Math.Min(u * growth, 1 - 1e-16));
        }, iter: 10000);
    }

    [Fact]
    public void Poisson_quantile_never_falls_around_the_very_point_where_it_jumps()
    {
        // The hardest pairs: u on the edge between two counts, means one or a few doubles apart.
        Gen.Select(Gen.Double[0.5, 60], Gen.Int[0, 80], Gen.Int[1, 400000]).Sample((mean, k, steps) =>
        {
            double u = Poisson.CDF(mean, k);
            double above = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(mean) + steps);
            return u is < 1e-15 or > 1 - 1e-15
                || (Inversion.PoissonQuantile(mean, u) <= Inversion.PoissonQuantile(above, u)
                    && Inversion.PoissonQuantile(mean, u) <= Inversion.PoissonQuantile(mean, Math.BitIncrement(u)));
        }, iter: 10000);
    }

    [Fact]
    public void Binomial_quantile_never_falls_around_an_even_chance()
    {
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 60], Gen.Int[-300000, 300000]).Sample((n, k, steps) =>
        {
            double u = Binomial.CDF(0.5, n, k);
            double p = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(0.5) + steps);
            return u is < 1e-15 or > 1 - 1e-15
                || (steps < 0) == (Inversion.BinomialQuantile(n, p, u) < Inversion.BinomialQuantile(n, 0.5, u))
                || Inversion.BinomialQuantile(n, p, u) == Inversion.BinomialQuantile(n, 0.5, u);
        }, iter: 4000);
    }

    [Theory]
    [InlineData(1e9, 0.5)]
    [InlineData(1e9, 1e-16)]
    [InlineData(1e9, 0.9999999999999999)]
    [InlineData(1e-20, 0.9999999999999999)]
    [InlineData(1e-15, 0.9999999999999999)]
    [InlineData(12.5, 1e-300)]
    public void Extreme_draws_stay_within_nine_deviations(double mean, double u)
    {
        double away = (Inversion.PoissonQuantile(mean, u) - mean) / Math.Sqrt(mean + 1);
        Assert.InRange(away, -9, 9);
        int n = (int)Math.Min(2e9, Math.Max(1, 3 * mean));
        foreach (double p in new[] { mean / n, 1 - (mean / n) })
        {
            away = (Inversion.BinomialQuantile(n, p, u) - (n * p)) / Math.Sqrt((n * p * (1 - p)) + 1);
            Assert.InRange(away, -9, 9);
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    public void A_probability_outside_the_open_interval_is_refused(double u)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Inversion.NormalQuantile(u));
        Assert.Throws<ArgumentOutOfRangeException>(() => Inversion.ExponentialQuantile(u));
        Assert.Throws<ArgumentOutOfRangeException>(() => Inversion.PoissonQuantile(3, u));
        Assert.Throws<ArgumentOutOfRangeException>(() => Inversion.BinomialQuantile(3, 0.3, u));
    }

    /// <summary>Whether a probability reaches another, within the accuracy of the reference.</summary>
    private static bool Reaches(double probability, double other) => probability >= other - 1e-11;
}
