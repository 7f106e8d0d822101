using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Sensitivity;

public sealed class SobolTests
{
    private static readonly Bootstrap Few = new(resamples: 19);

    [Fact]
    public void The_Ishigami_function_has_its_analytic_indices()
    {
        // S 0.3139, 0.4424, 0; S_T 0.5576, 0.4424, 0.2437.
        var indices = Of(Ishigami.At, factors: 3, samples: 4096);

        AssertNear(indices[0], first: 0.3139, total: 0.5576);
        AssertNear(indices[1], first: 0.4424, total: 0.4424);
        AssertNear(indices[2], first: 0, total: 0.2437);
    }

    [Fact]
    public void The_intervals_hold_the_analytic_indices_as_often_as_they_say()
    {
        // 95 % of 100 designs, with a standard deviation of 2.2.
        double[] analytic = [0.3139, 0.4424, 0, 0.5576, 0.4424, 0.2437];
        var covered = new int[analytic.Length];
        for (ulong seed = 1; seed <= 100; seed++)
        {
            var outputs = SaltelliDesign.Of(factors: 3, samples: 256, seed).Points.Select(Ishigami.At);
            var indices = Sobol.Of(3, [.. outputs], new Bootstrap(seed, resamples: 199))!;
            (double Low, double High)[] intervals =
                [.. indices.Select(index => (index.FirstLow, index.FirstHigh)), .. indices.Select(index => (index.TotalLow, index.TotalHigh))];
            for (var place = 0; place < intervals.Length; place++)
            {
                covered[place] += intervals[place].Low <= analytic[place] && analytic[place] <= intervals[place].High ? 1 : 0;
            }
        }

        Assert.All(covered, count => Assert.InRange(count, 85, 100));
    }

    [Fact]
    public void A_linear_function_shares_its_variance_by_squares_and_leaves_none_to_pairs()
    {
        // 3·x1 - 2·x2: 9/13 and 4/13, alone and with others alike.
        var indices = Of(x => (3 * x[0]) - (2 * x[1]) + 100, factors: 3, samples: 4096);

        AssertNear(indices[0], first: 9.0 / 13, total: 9.0 / 13);
        AssertNear(indices[1], first: 4.0 / 13, total: 4.0 / 13);
        Assert.Equal((0, 0), (indices[2].First, indices[2].Total));
    }

    [Fact]
    public void A_figure_that_is_the_same_everywhere_has_no_indices()
        => Assert.Null(Sobol.Of(2, [5, 5, 5, 5, 5, 5, 5, 5], Few));

    [Fact]
    public void Half_a_sample_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Of(2, [1, 2, 3, 4, 5, 6, 7, 8, 9], Few));

    private static IReadOnlyList<SobolIndex> Of(Func<double[], double> function, int factors, int samples)
        => Sobol.Of(factors, [.. SaltelliDesign.Of(factors, samples, seed: 4).Points.Select(function)], Few)!;

    private static void AssertNear(SobolIndex index, double first, double total)
    {
        Assert.InRange(index.First, first - 0.03, first + 0.03);
        Assert.InRange(index.Total, total - 0.03, total + 0.03);
    }
}
