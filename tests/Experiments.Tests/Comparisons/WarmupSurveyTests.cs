using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Comparisons;

public sealed class WarmupSurveyTests
{
    private const int Days = 40;

    [Fact]
    public void Figures_are_checked_by_their_mean_over_the_runs_of_a_policy()
    {
        // Orders start at 90 for ten days and settle at 20; swings of single runs cancel. Under the other policy nothing moves.
        RunRow[] rows = [Row("market", 1, day => (day < 10 ? 90 : 20) + Swing(day)), Row("market", 2, day => (day < 10 ? 90 : 20) - Swing(day)), Row("hub", 1, _ => 7)];
        var findings = WarmupSurvey.Of(rows, warmupDays: 5);

        Assert.Equal(2 * DailyFigures.All.Count, findings.Count);
        Assert.Equal(new WarmupFinding("hub", "orders", new WarmupCheck(0, 5, WarmupVerdict.LongEnough)), findings[0]);
        Assert.Equal(
            new WarmupFinding("market", "orders", new WarmupCheck(10, 5, WarmupVerdict.TooShort)),
            findings.Single(finding => finding is { Policy: "market", Figure: "orders" }));
    }

    private static int Swing(int day) => day % 7 < 3 ? 11 : -6;

    private static RunRow Row(string policy, int replication, Func<int, int> orders)
    {
        var run = new PlannedRun(0, new ExperimentPoint(0, 0, [], policy), replication);
        return new RunRow(run, "", [], [.. DailyFigures.All.Select(figure => new DailySeries(
            figure.Id, [.. Enumerable.Range(0, Days).Select(day => figure.Id == "orders" ? orders(day) : 3L)]))]);
    }
}
