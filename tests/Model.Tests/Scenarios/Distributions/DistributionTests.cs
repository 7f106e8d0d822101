using CsCheck;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Distributions;

public sealed class DistributionTests
{
    public static TheoryData<string> All => [.. Examples.Keys];

    private static SortedDictionary<string, Distribution> Examples { get; } = new(
        new Distribution[]
        {
            12,
            Distribution.Uniform(-1, 2),
            Distribution.Normal(3, 2),
            Distribution.Lognormal(50_000, 0.9),
            Distribution.Pareto(100, 1.2),
            Distribution.Pareto(100, 1, 1e6),
            Distribution.Choice(3, 1, 2, 2),
            Distribution.Lognormal(50_000, 0.9).Between(10_000, 200_000),
        }.ToDictionary(example => example.ToString(), StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void A_larger_uniform_number_never_gives_a_smaller_draw(string name) =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample(
            (a, b) => Examples[name].Sample(Math.Min(a, b)) <= Examples[name].Sample(Math.Max(a, b)), iter: 1000);

    [Theory]
    [MemberData(nameof(All))]
    public void Draws_are_finite_and_lie_between_lowest_and_highest(string name)
    {
        Distribution distribution = Examples[name];
        foreach (double uniform in new[] { 0, double.Epsilon, 0.1, 0.5, 0.9, 1 - 1e-16, 1 })
        {
            double draw = distribution.Sample(uniform);
            Assert.True(double.IsFinite(draw) && draw >= distribution.Lowest && draw <= distribution.Highest, $"{name} at {uniform}: {draw}");
        }
    }

    [Theory]
    [InlineData(12, 12)]
    [InlineData(-1, 5)]
    public void The_mean_of_a_number_and_of_a_uniform_is_their_middle(double from, double to) =>
        Assert.Equal((from + to) / 2, (from.Equals(to) ? Distribution.Of(from) : Distribution.Uniform(from, to)).Mean);

    [Fact]
    public void The_mean_is_that_of_a_fine_grid()
    {
        RequireMean(Distribution.Normal(3, 2), 1e-3);
        RequireMean(Distribution.Lognormal(50_000, 0.9), 1e-3);
        RequireMean(Distribution.Pareto(100, 3), 1e-3);
        RequireMean(Distribution.Choice(3, 1, 2, 2), 1e-3);
    }

    [Fact]
    public void There_is_no_mean_where_it_is_infinite_or_the_ends_are_cut()
    {
        Assert.Null(Distribution.Pareto(100, 1).Mean);
        Assert.Null(Distribution.Uniform(1, 5).Between(2, 9).Mean);
        Assert.Equal(3, Distribution.Uniform(1, 5).Between(0, 9).Mean);
    }

    [Fact]
    public void The_worked_numbers_of_the_forms_hold()
    {
        Assert.Equal(50_000, Distribution.Lognormal(50_000, 0.9).Sample(0.5), 6);
        Assert.Equal(122_980.2, Distribution.Lognormal(50_000, 0.9).Sample(0.841344746068543), 1);
        Assert.Equal(178.18, Distribution.Pareto(100, 1.2).Sample(0.5), 2);
        Assert.Equal(2, Distribution.Choice(3, 1, 2).Sample(0.5));
        Assert.Equal(0.5, Distribution.Uniform(-1, 2).Sample(0.5), 12);
    }

    [Fact]
    public void Equality_is_that_of_form_parameters_and_bounds()
    {
        Assert.Equal(Distribution.Choice(1, 2), Distribution.Choice(2, 1));
        Assert.Equal(Distribution.Choice(1, 2).GetHashCode(), Distribution.Choice(2, 1).GetHashCode());
        Assert.NotEqual(Distribution.Uniform(1, 2), Distribution.Uniform(1, 3));
        Assert.NotEqual(Distribution.Uniform(1, 2), Distribution.Uniform(1, 2).Between(1, 2));
        Assert.Equal(Distribution.Of(5), Distribution.Of(7).Between(0, 5));
    }

    [Fact]
    public void Parameters_without_sense_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Distribution.Of(double.NaN));
        Assert.Throws<ArgumentException>(() => Distribution.Uniform(2, 1));
        Assert.Throws<ArgumentException>(() => Distribution.Normal(0, -1));
        Assert.Throws<ArgumentException>(() => Distribution.Lognormal(0, 1));
        Assert.Throws<ArgumentException>(() => Distribution.Lognormal(1, double.NaN));
        Assert.Throws<ArgumentException>(() => Distribution.Pareto(1, 0));
        Assert.Throws<ArgumentException>(() => Distribution.Pareto(2, 1, 1));
        Assert.Throws<ArgumentException>(() => Distribution.Choice());
        Assert.Throws<ArgumentException>(() => Distribution.Choice(1, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => Distribution.Uniform(1, 2).Between(2, 1));
    }

    private static void RequireMean(Distribution distribution, double tolerance)
    {
        const int Points = 200_000;
        double sum = 0;
        for (int i = 0; i < Points; i++)
        {
            sum += distribution.Sample((i + 0.5) / Points);
        }

        Assert.Equal(1, sum / Points / distribution.Mean!.Value, tolerance);
    }
}
