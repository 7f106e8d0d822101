using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>
/// What makes content lead orders is that people comment while they are still thinking. Without that time everybody who
/// comments could buy, and comments of a day tell no more of tomorrow's orders than orders of the day do.
/// </summary>
public sealed class InterestLagTests
{
    private const int WarmUp = 10;
    private const int Days = 120;

    [Fact]
    public void Without_a_lag_nobody_is_ever_merely_aware()
    {
        var watch = new AwareWatch();

        Run(lagHours: 0, days: 4, watch);

        Assert.Equal(0, watch.MostAware);
        Run(lagHours: 48, days: 4, watch);
        Assert.True(watch.MostAware > 0);
    }

    [Fact]
    public void Without_a_lag_comments_tell_no_more_of_tomorrows_orders_than_orders_do()
    {
        var without = NewsOf(Run(lagHours: 0, Days));
        var with = NewsOf(Run(lagHours: 72, Days));

        Assert.InRange(without, -1, 0.15);
        Assert.InRange(with, 0.25, 1);
    }

    private static RunOutcome Run(double lagHours, int days, IRunObserver? observer = null)
    {
        var scenario = (BeltRecipe.Plain with { Days = days }).Scenario();

        // Need swings so strongly that its swings show beside everything else; stocks and lines are ample, nobody comes back.
        scenario.Nature.CategoryVolumeSd = 0.9;
        scenario.Nature.CategoryVolumeDays = 5;
        scenario.Nature.FadsPerSegmentDay = 0;
        scenario.Nature.BuzzSd = 0;
        scenario.Nature.ShowLuckSd = 0;
        scenario.Segments.ForEach(segment => segment.WeekendFactor = 1);
        scenario.Categories.ForEach(category =>
        {
            category.InterestLagHours = lagHours;
            category.GiveUpPerDay = 0.6;
        });
        scenario.AfterSale.RepeatShare = 0;
        scenario.Factories.ForEach(factory => factory.CapacityPerDay = Distribution.Of(3_000));
        foreach (var options in scenario.Classes.Values)
        {
            options.Production.PresaleDays = 60;
            options.Content.Team = false;
        }

        return BeltRecipe.Run(scenario, observer: observer);
    }

    // Partial correlation of a day's comments with the next day's orders, given the day's orders: 0 if comments add nothing.
    // Over 110 days its standard error is 0.1.
    private static double NewsOf(RunOutcome outcome)
    {
        double[] Series(Metric metric) => [.. outcome.Days.Skip(WarmUp).Select(day => (double)day.Sums.Total(metric))];
        var comments = Series(Metric.RoomComments)[..^1];
        var orders = Series(Metric.RoomOrderedUnits)[..^1];
        var next = Series(Metric.RoomOrderedUnits)[1..];
        var (byComments, byOrders, both) = (Correlation(comments, next), Correlation(orders, next), Correlation(comments, orders));
        return (byComments - (byOrders * both)) / Math.Sqrt((1 - (byOrders * byOrders)) * (1 - (both * both)));
    }

    private static double Correlation(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        double Sum(Func<int, double> term) => Enumerable.Range(0, x.Length).Sum(term);
        return Sum(i => (x[i] - meanX) * (y[i] - meanY))
            / Math.Sqrt(Sum(i => (x[i] - meanX) * (x[i] - meanX)) * Sum(i => (y[i] - meanY) * (y[i] - meanY)));
    }

    private sealed class AwareWatch : IRunObserver
    {
        public long MostAware { get; private set; }

        public void TickClosed(int tick, LocalEngine engine)
            => MostAware = Math.Max(MostAware, engine.Entities.OfType<Platform>().Max(platform => platform.Pools.Aware.Values.Max()));
    }
}
