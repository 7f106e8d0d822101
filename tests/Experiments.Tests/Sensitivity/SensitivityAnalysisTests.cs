using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Sensitivity;

public sealed class SensitivityAnalysisTests
{
    private const int Replications = 3;
    private static readonly KpiDefinition Kpi = KpiCatalog.All.First(kpi => kpi.Id == "shipped");
    private static readonly FactorRange[] Factors = [new("a.share", 0, 0.5, IsWhole: false), new("b.days", 2, 6, IsWhole: true)];
    private static readonly Bootstrap Few = new(resamples: 99);

    [Fact]
    public void Chance_that_all_points_share_does_not_blur_an_effect()
    {
        // 10·share + 3·days + what the replication brings: over the whole ranges 5 and 12.
        var plan = SensitivityPlan.Morris(Factors, trajectories: 4);
        var weighed = Weigh(plan, Rows(plan, (values, replication) => (10 * values[0]) + (3 * values[1]) + (1000 * replication)));

        Assert.Equal((4, 2), (weighed.Blocks, weighed.Morris!.Count));
        Assert.Equal([5, 12], weighed.Morris.Select(effect => Math.Round(effect.Mean, 6)));
        Assert.Equal([0, 0], weighed.Morris.Select(effect => Math.Round(effect.Deviation!.Value, 5)));
        Assert.Equal([1, 0], weighed.Ranking);
    }

    [Fact]
    public void Effects_count_only_replications_that_a_whole_trajectory_has()
    {
        // The second replication is missing at the second point of the first trajectory, and would shift every difference.
        var plan = SensitivityPlan.Morris(Factors, trajectories: 4);
        var rows = Rows(plan, (values, replication) => (10 * values[0]) + (3 * values[1]) + (1000 * replication));
        var weighed = Weigh(plan, rows.Where(row => (row.Point.Setting, row.Run.Replication) != (1, 2)));

        Assert.Equal(4, weighed.Blocks);
        Assert.Equal([5, 12], weighed.Morris!.Select(effect => Math.Round(effect.Mean, 6)));
    }

    [Fact]
    public void A_trajectory_without_a_whole_replication_is_left_out()
    {
        var plan = SensitivityPlan.Morris(Factors, trajectories: 4);
        var weighed = Weigh(plan, Rows(plan, (values, _) => values[0]).Where(row => row.Point.Setting != 5));

        Assert.Equal(3, weighed.Blocks);
        Assert.Equal(3, weighed.Morris![0].Effects);
    }

    [Fact]
    public void A_figure_without_events_is_not_weighed()
    {
        var weighed = Weigh(SensitivityPlan.Morris(Factors, trajectories: 4), []);

        Assert.Equal((0, null), (weighed.Blocks, weighed.Mean));
        Assert.Null(weighed.Morris);
        Assert.Empty(weighed.Ranking);
    }

    [Fact]
    public void Shares_of_variance_come_from_the_values_that_were_set()
    {
        // Alone, days from 2 to 6 have a variance of 2, and 16·share one of 16²·0.25/12 = 5.333: shares 0.273 and 0.727.
        var plan = SensitivityPlan.Sobol(Factors, samples: 800);
        var weighed = Weigh(plan, Rows(plan, (values, _) => (16 * values[0]) + values[1]));

        Assert.InRange(weighed.Sobol![0].First, 0.727 - 0.08, 0.727 + 0.08);
        Assert.InRange(weighed.Sobol[1].Total, 0.273 - 0.04, 0.273 + 0.04);
        Assert.Equal([0, 1], weighed.Ranking);
    }

    [Fact]
    public void The_table_has_the_values_and_the_file_a_row_per_factor()
    {
        var plan = SensitivityPlan.Morris(Factors, trajectories: 2);
        var lines = CsvOf.Table(table => SensitivityFile.Write(table, plan, [Weigh(plan, Rows(plan, (values, _) => 8 * values[0]))])).Split('\n');

        Assert.Equal(plan.Points.Count, plan.Table.Count);
        Assert.All(plan.Table.Factors[0].Values, value => Assert.Contains(value, new[] { "0", "0.166666667", "0.333333333", "0.5" }));
        Assert.All(plan.Table.Factors[1].Values, value => Assert.Contains(value, new[] { "2", "3", "5", "6" }));
        Assert.Equal("kpi,unit,factor,low,high,method,blocks,mu,mu_star,mu_star_ci_low,mu_star_ci_high,sigma", lines[0]);
        Assert.StartsWith("shipped,units,a.share,0,0.5,morris,2,4", lines[1], StringComparison.Ordinal);
        Assert.Equal("shipped,units,b.days,2,6,morris,2,0,0,0,0,0", lines[2]);
    }

    private static KpiSensitivity Weigh(SensitivityPlan plan, IEnumerable<RunRow> rows)
        => Assert.Single(SensitivityAnalysis.Of(plan, Replications, rows, [Kpi], Few));

    private static IEnumerable<RunRow> Rows(SensitivityPlan plan, Func<double[], int, double> kpi)
    {
        var experiment = new Experiment
        {
            Name = "test",
            ScenarioFile = "test.yaml",
            ScenarioText = "",
            Table = plan.Table,
            Baseline = "market",
            Replications = Replications,
            PrimaryKpis = [Kpi.Id],
            Days = 1,
            WarmupDays = 0,
        };
        for (long index = 0; index < experiment.RunCount; index++)
        {
            var run = experiment.RunAt(index);
            double[] values = [.. run.Point.Factors.Select(factor => double.Parse(factor.Value, System.Globalization.CultureInfo.InvariantCulture))];
            yield return new RunRow(run, "", [new KpiFigure("belt", Kpi.Id, kpi(values, run.Replication))], []);
        }
    }
}
