using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Comparisons;

public sealed class ReplicationSearchTests
{
    private readonly List<(long From, long Until)> rounds = [];

    [Fact]
    public void Replications_are_lived_until_every_interval_is_narrow_enough()
    {
        // Profit 9, 11, 9, 11, ...: sd near 1, mean 10. Ten give a half width of 2.262 · 1.054 / √10 = 0.754, over 5 %; to reach
        // 0.5 at that scatter takes 20: 2.093 · 1.054 / √20 = 0.493.
        var (found, search) = Find(most: 100, goal: 0.05, (_, seed) => seed % 2 == 0 ? 11 : 9);

        Assert.Equal(20, found);
        Assert.Empty(search.Unmet);
        Assert.Equal([(0, 20), (20, 40)], rounds);
    }

    [Fact]
    public void A_round_at_most_doubles_the_replications()
    {
        var (found, _) = Find(most: 10_000, goal: 0.01, (_, seed) => seed % 2 == 0 ? 11 : 9);

        Assert.Equal([(0, 20), (20, 40), (40, 80), (80, 160), (160, 320), (320, 640)], rounds.Take(6));
        Assert.InRange(found!.Value, 380, 400);
    }

    [Fact]
    public void What_is_not_known_well_enough_in_the_end_is_named()
    {
        var (found, search) = Find(most: 15, goal: 0.05, (point, seed) => point.Policy == "market" ? 7 : seed % 2 == 0 ? 11 : 9);

        Assert.Equal(15, found);
        Assert.Equal(("semi-planned", "profit"), Assert.Single(search.Unmet) is var unmet ? (unmet.Point.Policy, unmet.Kpi) : default);
    }

    [Fact]
    public void A_figure_without_events_keeps_nobody_waiting()
        => Assert.Equal(10, Find(most: 100, goal: 0.05, (_, _) => null).Found);

    [Fact]
    public void A_search_that_was_stopped_finds_nothing()
        => Assert.Null(new ReplicationSearch(Asked(100), new PrecisionGoal(0.05)).Find((_, _, _) => { }));

    [Fact]
    public void Estimates_alone_are_neither_compared_nor_tested()
    {
        var asked = Asked(4) with { EstimatesOnly = true };
        List<RunRow> lived = [.. Enumerable.Range(0, 8).Select(index => Row(asked.RunAt(index), index))];
        List<ComparisonRow> rows = [.. ComparisonTable.Of(new ExperimentResult(asked, lived, []))];

        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal((null, null, null, null), (row.Baseline, row.Difference, row.PHolm, row.ProbabilityOfBest)));
        Assert.All(rows, row => Assert.Equal(4, row.Estimate!.Count));
    }

    private (int? Found, ReplicationSearch Search) Find(int most, double goal, Func<ExperimentPoint, int, double?> profit)
    {
        var asked = Asked(most);
        var search = new ReplicationSearch(asked, new PrecisionGoal(goal));
        var found = search.Find((from, until, keep) =>
        {
            rounds.Add((from, until));
            for (var index = from; index < until; index++)
            {
                var run = asked.RunAt(index);
                keep(RunEnd.Of(Row(run, profit(run.Point, run.Replication))));
            }
        });
        return (found, search);
    }

    private static RunRow Row(PlannedRun run, double? profit)
        => new(run, "", profit is { } value ? [new("belt", "profit", value)] : [], []);

    private static Experiment Asked(int most)
        => TinyBelt.Of(most) with { Policies = ["market", "semi-planned"], Baseline = "market", PrimaryKpis = ["profit"] };
}
