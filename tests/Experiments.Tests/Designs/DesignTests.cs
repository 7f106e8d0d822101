using OrleansIndustrialBelt.Experiments.Designs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Designs;

public sealed class DesignTests
{
    [Fact]
    public void A_grid_meets_every_level_with_every_other()
        => Assert.Equal(
            ["0 0.5", "0.5 0.5", "1 0.5"],
            Grid.Of([3, 1]).Select(Text));

    [Fact]
    public void The_last_factor_of_a_grid_changes_fastest()
        => Assert.Equal(["0 0", "0 1", "1 0", "1 1"], Grid.Of([2, 2]).Select(Text));

    [Fact]
    public void Every_factor_has_one_point_in_every_stratum_of_a_latin_hypercube()
    {
        var points = LatinHypercube.Of(points: 20, factors: 4, seed: 3);

        for (var factor = 0; factor < 4; factor++)
        {
            Assert.Equal(Enumerable.Range(0, 20), points.Select(point => (int)(point[factor] * 20)).Order());
        }
    }

    [Fact]
    public void The_columns_of_a_latin_hypercube_are_ordered_differently()
    {
        var points = LatinHypercube.Of(points: 1000, factors: 2, seed: 3);

        // The correlation of two independent orders of 1000 has a standard deviation of 0.032.
        Assert.InRange(MathNet.Numerics.Statistics.Correlation.Pearson(points.Select(point => point[0]), points.Select(point => point[1])), -0.1, 0.1);
    }

    [Fact]
    public void Neighbours_on_a_trajectory_differ_in_one_factor_by_two_thirds_and_all_get_their_turn()
    {
        var design = MorrisDesign.Of(factors: 5, trajectories: 12, seed: 8);

        Assert.Equal((12, 72), (design.Trajectories, design.Points.Count));
        Assert.All(design.Points.SelectMany(point => point), at => Assert.Contains(at, Grid.Levels(4)));
        Assert.All(design.Points.Chunk(6), trajectory => Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(1, 5).Select(step => OnlyStep(trajectory[step - 1], trajectory[step])).Order()));
    }

    [Fact]
    public void Trajectories_meet_all_levels_and_go_both_ways()
    {
        var points = MorrisDesign.Of(factors: 1, trajectories: 400, seed: 8).Points;

        // Four trajectories are equally likely: 0 to 2/3, 2/3 to 0, 1/3 to 1, 1 to 1/3; 100 each, sd 8.7.
        Assert.All(points.Chunk(2).GroupBy(pair => Text([pair[0][0]])), group => Assert.InRange(group.Count(), 60, 140));
        Assert.Equal(4, points.Chunk(2).Select(pair => pair[0][0]).Distinct().Count());
    }

    [Fact]
    public void The_first_trajectories_do_not_depend_on_how_many_follow()
        => Assert.Equal(
            MorrisDesign.Of(3, 4, seed: 1).Points.Select(Text),
            MorrisDesign.Of(3, 9, seed: 1).Points.Take(16).Select(Text));

    [Fact]
    public void A_sample_of_Saltellis_takes_one_factor_at_a_time_from_the_other_point()
    {
        var design = SaltelliDesign.Of(factors: 3, samples: 4, seed: 5);

        Assert.Equal((4, 20), (design.Samples, design.Points.Count));
        foreach (var sample in design.Points.Chunk(design.Stride))
        {
            for (var factor = 0; factor < 3; factor++)
            {
                double[] expected = [.. sample[0]];
                expected[factor] = sample[1][factor];
                Assert.Equal(expected, sample[2 + factor]);
            }
        }
    }

    [Fact]
    public void A_design_is_the_same_under_the_same_seed_and_another_under_another()
    {
        Assert.Equal(SaltelliDesign.Of(3, 8, seed: 5).Points.Select(Text), SaltelliDesign.Of(3, 8, seed: 5).Points.Select(Text));
        Assert.NotEqual(SaltelliDesign.Of(3, 8, seed: 5).Points.Select(Text), SaltelliDesign.Of(3, 8, seed: 6).Points.Select(Text));
        Assert.NotEqual(MorrisDesign.Of(3, 8, seed: 5).Points.Select(Text), MorrisDesign.Of(3, 8, seed: 6).Points.Select(Text));
    }

    [Fact]
    public void Whole_factors_take_every_number_equally_often()
    {
        var range = new FactorRange("days", 2, 4, IsWhole: true);

        Assert.Equal([2, 2, 3, 3, 4, 4, 4], new[] { 0, 0.3, 0.34, 0.6, 0.67, 0.99, 1 }.Select(range.ValueAt));
        Assert.Equal(0.5, range.PositionOf(3));
    }

    [Fact]
    public void Other_factors_take_the_value_that_is_written()
    {
        var range = new FactorRange("share", 0, 0.1, IsWhole: false);

        Assert.Equal("0.0333333333", FactorRange.Text(range.ValueAt(1.0 / 3)));
        Assert.Equal(0.0333333333, range.ValueAt(1.0 / 3));
    }

    private static int OnlyStep(double[] from, double[] to)
    {
        var factor = Assert.Single(Enumerable.Range(0, from.Length), place => from[place] != to[place]);
        Assert.Equal(2.0 / 3, Math.Abs(to[factor] - from[factor]), 12);
        return factor;
    }

    private static string Text(double[] point)
        => string.Join(' ', point.Select(at => at.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
