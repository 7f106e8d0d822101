using OrleansIndustrialBelt.Experiments.Explaining;
using OrleansIndustrialBelt.Experiments.Explaining.Words;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Experiments.Tests.Reports.Words;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs.Tables;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Explaining;

public sealed class ExplanationTests
{
    private static readonly ExplainPlan Way = Ways.Plan("market", "market-pooled-evidence", replications: 5)!;

    [Fact]
    public void The_steps_add_up_to_the_whole_in_every_KPI()
    {
        var experiment = Way.Experiment with { Replications = 4 };
        var result = new ExperimentResult(experiment, [.. TinyBelt.Live(experiment).Select(end => end.Row!)], []);

        var explanation = Explanation.Of(Way with { Experiment = experiment }, result);

        Assert.True(explanation.Paths.Count > 20);
        Assert.Equal("profit", explanation.Paths[0].Kpi.Id);
        Assert.All(explanation.Paths, path =>
        {
            var size = Math.Max(Math.Abs(path.Start), Math.Abs(path.End));
            Assert.Equal(path.Total.Difference.Mean, path.Steps.Sum(step => step.Difference.Mean), 1e-12 * size);
            Assert.Equal(path.End - path.Start, path.Total.Difference.Mean, 1e-12 * size);
            Assert.All(path.Steps, step => Assert.Equal(path.Total.Difference.Count, step.Difference.Count));
        });
    }

    [Fact]
    public void Each_step_has_a_paired_difference_and_its_part_of_the_whole()
    {
        // Rungs 0, 10, 10, 30 with a scatter of the seeds that every rung shares but the last.
        var path = Profit((rung, seed) => (seed * 100) + (rung switch { 0 => 0, 1 or 2 => 10, _ => 30 + (seed % 2) })).Main!;

        Assert.Equal((300, 330.6), (path.Start, path.End));
        Assert.Equal([DifferenceKind.Constant, DifferenceKind.Identical, DifferenceKind.Scattered], path.Steps.Select(step => step.Difference.Kind));
        Assert.Equal([10 / 30.6, 0, 20.6 / 30.6], path.Steps.Select(step => step.Share!.Value), new Near());
        Assert.Equal(0.547723, path.Steps[2].Difference.StandardDeviation, 6);
        Assert.Equal(path.Steps[2].Difference.PValue, path.Steps[2].PHolm);
        Assert.Equal(1, path.Total.Share);
    }

    [Fact]
    public void Nothing_has_a_part_of_a_whole_that_may_be_nothing()
    {
        var path = Profit((rung, seed) => rung * (seed - 3)).Main!;

        Assert.False(path.Total.IsClear);
        Assert.All(path.Steps, step => Assert.Null(step.Share));
        Assert.All(path.Steps, step => Assert.False(step.IsClear));
    }

    [Fact]
    public void A_replication_that_lacks_a_value_on_one_rung_counts_for_none()
    {
        var path = Profit((rung, seed) => rung == 2 && seed == 4 ? null : rung * rung * seed).Main!;

        Assert.All(path.Steps.Append(path.Total), step => Assert.Equal(4, step.Difference.Count));
        Assert.Equal(path.Total.Difference.Mean, path.Steps.Sum(step => step.Difference.Mean), 12);
        Assert.Null(Profit((rung, _) => rung == 1 ? null : 1).Main);
    }

    [Fact]
    public void The_entities_that_moved_most_are_found_and_chance_is_allowed_for()
    {
        // Of 40 factories the third gains some 50 in the first step; what the others gain or lose is noise of a few.
        var explanation = Ways.Explain(Way, (_, _) => [new("belt", "profit", 1)], (rung, seed) => Enumerable.Range(1, 40).Select(number =>
            new EntityFigure($"factory/{number:D4}", "profit", rung == 0 ? 0 : (((seed * seed * 7) + (number * 3)) % 5) - 2 + (number == 3 ? 50 : 0))));

        var first = explanation.Entities.Where(mover => mover.Step.Number == 1).ToList();
        Assert.Equal([1, 2, 3], first.Select(mover => mover.Rank));
        Assert.Equal(("factory/0003", "profit", "CNY"), (first[0].Who, first[0].Figure, first[0].Unit));
        Assert.Equal(50, first[0].Difference.Mean, tolerance: 2);
        Assert.Equal([true, false, false], first.Select(mover => mover.IsClear));
        Assert.Equal(40, first[0].Among);
        Assert.Equal(40 * first[0].Difference.PValue!.Value, first[0].PHolm!.Value, 12);
        Assert.DoesNotContain(explanation.Entities, mover => mover.Step.Number > 1);
    }

    [Fact]
    public void Scopes_that_moved_are_told_and_others_left_out()
    {
        var explanation = Ways.Explain(Way, (rung, seed) =>
        [
            new("belt", "profit", seed), new("class/flexible", "lostSalesUnits", rung > 1 ? 20 + (seed % 2) : 10), new("platform/douyin", "orders", rung),
        ]);

        var mover = Assert.Single(explanation.Scopes);
        Assert.Equal((2, "class/flexible", true), (mover.Step.Number, mover.Who, mover.IsClear));
        Assert.Equal(10.6, mover.Difference.Mean, 9);
    }

    [Theory]
    [InlineData("en", "raises", "lowers", "brings")]
    [InlineData("zh", "上升", "下降", "带来")]
    public void Nothing_is_claimed_where_the_interval_holds_zero(string language, params string[] claims)
    {
        var answer = new ExplainAnswer(language);
        string[] open = [.. answer.Sentences(Profit((rung, seed) => 100 + (rung * (seed - 3)))).SkipLast(1)];
        Assert.Equal(4, open.Length);
        Assert.All(open, line => Assert.DoesNotContain(claims, claim => line.Contains(claim, StringComparison.Ordinal)));

        string[] clear = [.. answer.Sentences(Profit((rung, seed) => 100 + (rung * (50 + seed))))];
        Assert.Contains(claims[0], clear[0], StringComparison.Ordinal);
        Assert.Contains("33", clear[1], StringComparison.Ordinal);
        Assert.DoesNotContain(clear, line => line.Contains("better", StringComparison.Ordinal) || line.Contains('优', StringComparison.Ordinal));
    }

    [Fact]
    public void Files_hold_a_row_per_step_and_one_for_the_whole()
    {
        var lines = CsvOf.Table(table => ExplainFile.Write(table, Profit((rung, seed) => 100 + (rung * (50 + seed))))).Split('\n');

        Assert.Equal("step,change,kpi,unit,n,diff,diff_ci_low,diff_ci_high,p,p_holm,share", lines[0]);
        Assert.StartsWith("1,market-planned-orders (planningIntensity: 0 -> 0.6),profit,CNY,5,53,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("all,market -> market-pooled-evidence,profit,CNY,5,159,", lines[4], StringComparison.Ordinal);
        Assert.EndsWith(",1", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_have_the_same_keys_with_the_same_places()
        => ResourceTexts.RequireBothLanguages(typeof(ExplainWords).Assembly, typeof(ExplainWords).Namespace + ".Explain");

    [Fact]
    public void Every_figure_of_entities_has_a_name_and_a_unit()
        => Assert.All(EntityFigures.All, measure => Assert.All(Texts.Languages.Select(ExplainWords.Of), words =>
            Assert.All([words[$"Explain.Figure.{measure.Kind.ToString().ToLowerInvariant()}.{measure.Id}"], words["Unit." + measure.Unit]], Assert.NotEmpty)));

    private static Explanation Profit(Func<int, int, double?> value)
        => Ways.Explain(Way, (rung, seed) => value(rung, seed) is { } profit ? [new("belt", "profit", profit)] : []);

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-12;

        public int GetHashCode(double obj) => 0;
    }
}
