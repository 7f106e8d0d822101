using OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.OneRun;

public sealed class TimelineTests
{
    [Fact]
    public void Of_a_long_run_a_point_is_the_mean_of_a_week()
    {
        var days = RunForReport.Shared.Outcome.Days;
        var week = new Timeline([.. Enumerable.Range(0, 1400).Select(index => days[index % 7] with { Day = index + 1 })]);

        Assert.Equal((7, 200), (week.DaysPerPoint, week.Days.Count()));
        Assert.All(
            week.PerDay(Metric.PlatformBecameReady),
            value => Assert.Equal(days.Take(7).Average(day => day.Sums.Total(Metric.PlatformBecameReady)), value!.Value, 6));
    }

    [Theory]
    [InlineData("en", 12_345_678, "12.3 M CNY")]
    [InlineData("en", -45_600, "-45.6 k CNY")]
    [InlineData("en", 950, "950.0 CNY")]
    [InlineData("zh", 12_345_678, "1,235 万元")]
    [InlineData("zh", 1_234_567_890, "12.3 亿元")]
    public void Money_is_counted_as_each_language_counts(string language, double cny, string expected)
        => Assert.Equal(expected, new Figures(Texts.CommonOf(language)).Money(cny));
}
