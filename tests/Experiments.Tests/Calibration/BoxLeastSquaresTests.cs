using OrleansIndustrialBelt.Experiments.Calibration;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Calibration;

public sealed class BoxLeastSquaresTests
{
    private readonly List<(double[] Point, double Loss)> tried = [];

    [Fact]
    public void Rosenbrocks_valley_is_followed_to_its_end()
    {
        // The box is x and y from -2 to 2; the end of the valley, x = y = 1, lies at 0.75 of both edges, the start far up the other arm.
        var best = Best(Residuals, 0.2, 0.75);

        Assert.Equal((0.75, 0.75), (Math.Round(best.Point[0], 2), Math.Round(best.Point[1], 2)));
        Assert.InRange(best.Loss, 0, 1e-3);

        static double[] Residuals(double[] point)
        {
            var (x, y) = ((4 * point[0]) - 2, (4 * point[1]) - 2);
            return [10 * (y - (x * x)), 1 - x];
        }
    }

    [Fact]
    public void A_minimum_outside_is_met_at_the_bound()
    {
        // (3, 0.5) lies outside by the first parameter only.
        var best = Best(point => [point[0] - 3, point[1] - 0.5], 0.4, 0.9);

        Assert.Equal(1, best.Point[0], 0.01);
        Assert.Equal(0.5, best.Point[1], 0.02);
    }

    [Fact]
    public void A_parameter_that_does_nothing_stays_where_it_is()
        => Assert.Equal(0.3, Best(point => [point[0] - 0.7], 0.1, 0.3).Point[1], 6);

    [Fact]
    public void A_spent_budget_ends_the_search()
    {
        var calls = 0;
        var search = new BoxLeastSquares(points => ++calls > 3 ? throw new BudgetSpentException() : [.. points.Select(point => new[] { point[0] - 0.9 })], [0.05]);

        Assert.Throws<BudgetSpentException>(() => search.Search([0.1], 100));
        Assert.Equal(4, calls);
    }

    private (double[] Point, double Loss) Best(Func<double[], double[]> residuals, params double[] start)
    {
        var search = new BoxLeastSquares(
            points => [.. points.Select(point => Keep([.. point], residuals([.. point])))],
            [.. start.Select(_ => 0.001)]);
        search.Search(start, 200);
        Assert.All(tried.SelectMany(trial => trial.Point), position => Assert.InRange(position, 0, 1));
        return tried.MinBy(trial => trial.Loss);
    }

    private double[] Keep(double[] point, double[] residuals)
    {
        tried.Add((point, residuals.Sum(residual => residual * residual)));
        return residuals;
    }
}
