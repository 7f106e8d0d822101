using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Comparisons;

public sealed class ComparisonTableTests
{
    private static readonly Experiment Asked = TinyBelt.Of(replications: 4) with { Policies = ["market", "semi-planned", "community"], Baseline = "semi-planned" };

    [Fact]
    public void Every_policy_is_compared_with_the_baseline_seed_by_seed()
    {
        // Profit: market 1..4, semi-planned 3, 5, 4, 7, so that the differences are -2, -3, -1, -3.
        var rows = Compare(Asked, (point, seed) => point.Policy switch { "market" => seed, "semi-planned" => new[] { 3, 5, 4, 7 }[seed - 1], _ => 0 });

        var market = rows.Single(row => row is { Kpi: "profit", Policy: "market" });
        Assert.Equal((4, 2.5), (market.Estimate!.Count, market.Estimate.Mean));
        Assert.Equal(-2.25, market.Difference!.Mean);
        Assert.Equal(0.957427, market.Difference.StandardDeviation, 6);
        Assert.Equal(0.018220, market.Difference.PValue!.Value, 6);

        // The other policy has p = 0.011462; each p is there twice, for orders and profit: 4 x 0.011462, and no later one is less.
        Assert.Equal(0.045850, market.PHolm!.Value, 6);
        Assert.Equal(ComparisonVerdict.Worse, market.Verdict);
        Assert.Null(rows.Single(row => row is { Kpi: "profit", Policy: "semi-planned" }).Difference);
        Assert.Equal(1, rows.Where(row => row.Kpi == "profit").Sum(row => row.ProbabilityOfBest!.Value), 9);
    }

    [Fact]
    public void Holm_corrects_over_policies_and_primary_KPIs_and_over_nothing_else()
    {
        var rows = Compare(Asked, (point, seed) => point.Policy == "semi-planned" ? 0 : seed == 3 ? 3 : 1 + seed + point.Index);

        var primary = rows.Where(row => row is { IsPrimary: true, Difference.PValue: not null }).ToList();
        Assert.Equal(4, primary.Count);
        Assert.Equal(Holm.Adjust([.. primary.Select(row => row.Difference!.PValue)]), primary.Select(row => row.PHolm));
        Assert.All(rows.Where(row => !row.IsPrimary), row => Assert.Null(row.PHolm));
    }

    [Fact]
    public void A_difference_that_correction_takes_away_is_not_called_better()
    {
        var row = new ComparisonRow(Asked.PointAt(0), Asked.PointAt(1), "belt", Model.Kpis.KpiCatalog.All.First(kpi => kpi.Id == "profit"), IsPrimary: true)
        {
            Estimate = Estimate.Of([1, 2, 3]),
            Difference = PairedDifference.Of(new PairedSample([3, 4, 5.5], [1, 1, 1], 0)),
            PHolm = 0.051,
        };

        Assert.True(row.Difference!.IsClearOfZero);
        Assert.Equal(ComparisonVerdict.UnclearAfterCorrection, row.Verdict);
        Assert.Equal(ComparisonVerdict.Better, (row with { PHolm = 0.05 }).Verdict);
    }

    [Fact]
    public void A_failed_run_is_left_out_of_its_pair_only()
    {
        var rows = Compare(Asked, (point, seed) => point.Policy == "market" && seed == 2 ? null : point.Index + (seed * seed));

        var market = rows.Single(row => row is { Kpi: "orders", Policy: "market" });
        Assert.Equal((3, 3), (market.Estimate!.Count, market.Difference!.Count));
        Assert.Equal(4, rows.Single(row => row is { Kpi: "orders", Policy: "community" }).Difference!.Count);
    }

    [Fact]
    public void However_few_values_are_held_at_a_time_the_rows_are_the_same()
    {
        var grid = Asked with { Table = new FactorTable { Factors = [new Factor("hub.feeShare", ["0", "0.1", "0.2"])] } };
        var result = new ExperimentResult(grid, Rows(grid, (point, seed) => ((point.Index * 7) + (seed * seed * 3)) % 11), []);

        string Text(long most) => CsvOf.Table(table => ComparisonFile.Write(table, grid, ComparisonTable.Of(result, "belt", onlyPrimary: false, most)));

        Assert.Equal(1 + (3 * 3 * 2), Text(1_000_000).Count('\n'));
        Assert.Equal(Text(1_000_000), Text(1));
        Assert.StartsWith("hub.feeShare,policy,kpi,", Text(1), StringComparison.Ordinal);
    }

    [Fact]
    public void One_policy_is_compared_over_its_settings()
    {
        var curve = Asked with { Policies = [], Table = new FactorTable { Factors = [new Factor("hub.feeShare", ["0", "0.1"])] } };
        var rows = Compare(curve, (point, seed) => point.Index + (0.1 * seed * point.Index));

        Assert.Equal(2, rows.Count(row => row.Kpi == "profit"));
        Assert.Equal(1.25, rows.Single(row => row is { Kpi: "profit", Difference: not null }).Difference!.Mean, 9);
    }

    private static List<ComparisonRow> Compare(Experiment experiment, Func<ExperimentPoint, int, double?> value)
        => [.. ComparisonTable.Of(new ExperimentResult(experiment, Rows(experiment, value), []))];

    private static List<RunRow> Rows(Experiment experiment, Func<ExperimentPoint, int, double?> value)
    {
        var rows = new List<RunRow>();
        for (long index = 0; index < experiment.RunCount; index++)
        {
            var run = experiment.RunAt(index);
            if (value(run.Point, run.Replication) is { } figure)
            {
                rows.Add(new RunRow(run, "", [new("belt", "orders", figure), new("belt", "profit", figure), new("role/hub", "profit", 1)], []));
            }
        }

        return rows;
    }
}
