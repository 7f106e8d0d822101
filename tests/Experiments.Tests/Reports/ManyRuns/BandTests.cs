using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.ManyRuns;

public sealed class BandTests
{
    [Fact]
    public void A_fan_has_the_median_of_every_day_in_its_middle()
    {
        var band = Band.Of([[1, 100], [2, 100], [30, 100]], warmupDays: 1, divisor: 10);

        Assert.Equal([0.0, 1.0], band.X);
        Assert.Equal([0.2, 10.0], band.Middle);
        Assert.InRange(band.Low[0], 0.1, 0.2);
        Assert.InRange(band.High[0], 0.2, 3.0);
        Assert.Equal((10.0, 10.0), (band.Low[1], band.High[1]));
    }

    [Fact]
    public void Of_a_long_run_a_point_is_the_mean_of_a_week()
    {
        var band = Band.Of([[.. Enumerable.Range(0, 700).Select(day => (long)(day % 7))]], warmupDays: 0, divisor: 1);

        Assert.Equal(100, band.X.Count);
        Assert.All(band.Middle, value => Assert.Equal(3, value));
    }

    [Fact]
    public void A_point_is_unbeaten_when_no_other_is_as_good_in_both_figures_and_better_in_one()
    {
        TradeOffPoint[] points = [Point(0, profit: 10, unmet: 0.3), Point(1, profit: 20, unmet: 0.4), Point(2, profit: 10, unmet: 0.4), Point(3, profit: 20, unmet: 0.4)];
        var tradeOff = new TradeOff(Kpi("profit"), Kpi("unmetNeedShare"), points);

        Assert.Equal([0, 1, 3], tradeOff.Unbeaten()!.Select(point => point.Point.Index));
        Assert.Null(new TradeOff(Kpi("orders"), Kpi("profit"), points).Unbeaten());
    }

    [Theory]
    [InlineData(3, 1, "0 1 2")]
    [InlineData(1, 5, "0 1 2 3 4")]
    [InlineData(1, 101, "0 25 50 75 100")]
    [InlineData(2, 50, "0 1")]
    [InlineData(9, 1, "0 2 4 6 8")]
    public void Days_are_drawn_of_points_that_show_the_range(int policies, int settings, string expected)
    {
        var table = settings == 1 ? FactorTable.Empty : new FactorTable { Factors = [new Factor("x", [.. Enumerable.Range(0, settings).Select(value => $"{value}")])] };
        var experiment = ReportForTest.Ask([.. Enumerable.Range(0, policies).Select(number => $"p{number}")], table);

        Assert.Equal(expected, string.Join(' ', PointChoice.Daily(experiment).Select(point => point.Index)));
    }

    private static TradeOffPoint Point(long index, double profit, double unmet) => new(new ExperimentPoint(index, 0, [], "p"), [(profit, unmet)]);

    private static KpiDefinition Kpi(string id) => KpiCatalog.All.First(kpi => kpi.Id == id);
}
