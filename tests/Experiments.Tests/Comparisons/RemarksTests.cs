using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Comparisons;

public sealed class RemarksTests
{
    private static readonly Experiment Asked = TinyBelt.Of(replications: 4) with
    {
        Policies = ["market", "semi-planned", "clairvoyant"],
        Baseline = "market",
        WarmupDays = 5,
        Days = 35,
    };

    // Profit: market 10, 20, 30, 40; clairvoyant 8 to 10 more; semi-planned half of that or a little less.
    private static readonly double[] Clairvoyant = [18, 30, 39, 49];
    private static readonly double[] SemiPlanned = [14, 25, 34, 44];

    [Fact]
    public void A_policy_goes_part_of_the_way_where_the_way_is_clear()
    {
        // Means 25, 29.25 and 34: 4.25 / 9 = 47 %.
        var rows = Rows(_ => 3);

        Assert.Equal(0.4722, rows.Single(row => row is { Kpi: "profit", Policy: "semi-planned" }).Gap!.Share, 4);
        Assert.All(rows.Where(row => row.Policy != "semi-planned"), row => Assert.Null(row.Gap));
        var remark = Assert.Single(new Remarks("en").Gaps([.. rows.Where(row => row.IsPrimary)]));
        Assert.Matches("^profit: semi-planned goes 47 % of the way from market to clairvoyant \\(95 % interval 4\\d to 5\\d\\)\\.$", remark);
    }

    [Fact]
    public void What_shared_chance_spared_is_told_as_a_range()
    {
        // Profit of the clairvoyant: variances 166.67 and 174 (own), 0.6667 (differences 8, 10, 9, 9): 511 times.
        var remark = Assert.Single(new Remarks("en").Shared([.. Rows(_ => 3).Where(row => row is { IsPrimary: true, Kpi: "profit" })]));

        Assert.Contains(" 511 to 1,3", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_settle_late_or_never_are_named()
    {
        var result = Result(day => day < 10 ? 90 : 20 + (day % 5));
        Assert.Equal(
            ["Caution, warm-up (clairvoyant, market, semi-planned): orders settle only after day 10 of each run, and the warm-up ends with day 5 (MSER-5)."],
            new Remarks("en").Warmup(result));

        Assert.All(new Remarks("zh").Warmup(Result(day => day)), line => Assert.Contains("订单 在每次运行 40 天的前一半内尚未稳定", line, StringComparison.Ordinal));
        Assert.Empty(new Remarks("en").Warmup(Result(_ => 7)));
    }

    private static List<ComparisonRow> Rows(Func<int, long> orders) => [.. ComparisonTable.Of(Result(orders))];

    private static ExperimentResult Result(Func<int, long> orders)
    {
        var rows = new List<RunRow>();
        for (long index = 0; index < Asked.RunCount; index++)
        {
            var run = Asked.RunAt(index);
            var profit = run.Point.Policy switch
            {
                "market" => 10.0 * run.Replication,
                "clairvoyant" => Clairvoyant[run.Replication - 1],
                _ => SemiPlanned[run.Replication - 1],
            };
            rows.Add(new RunRow(run, "", [new("belt", "profit", profit)], [.. DailyFigures.All.Select(figure => new DailySeries(
                figure.Id, [.. Enumerable.Range(0, 40).Select(day => figure.Id == "orders" ? orders(day) : 3)]))]));
        }

        return new ExperimentResult(Asked, rows, []);
    }
}
