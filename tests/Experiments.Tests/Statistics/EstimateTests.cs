using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

public sealed class EstimateTests
{
    [Fact]
    public void The_interval_is_Students()
    {
        // Mean 5, sd sqrt(10/4) = 1.5811, t(4, 97.5 %) = 2.7764: 2.7764 · 1.5811 / sqrt(5) = 1.9632.
        var estimate = Estimate.Of([3, 4, 5, 6, 7])!;

        Assert.Equal((5, 5.0), (estimate.Count, estimate.Mean));
        Assert.Equal(1.5811, estimate.StandardDeviation, 4);
        Assert.Equal(1.9632, estimate.HalfWidth!.Value, 4);
        Assert.Equal((3.0368, 6.9632), (Math.Round(estimate.Low, 4), Math.Round(estimate.High, 4)));
    }

    [Fact]
    public void One_replication_says_nothing_of_its_uncertainty()
    {
        var estimate = Estimate.Of([3])!;

        Assert.Null(estimate.HalfWidth);
        Assert.Equal((3, 3), (estimate.Low, estimate.High));
    }

    [Fact]
    public void No_value_gives_no_estimate() => Assert.Null(Estimate.Of([]));
}
