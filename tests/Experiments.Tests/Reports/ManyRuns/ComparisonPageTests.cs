using System.Text;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.ManyRuns;

public sealed class ComparisonPageTests
{
    private const int MostBytes = 3_000_000;
    private const string Evil = "</script><script>alert('1')</script><img src=x onerror=alert(2)>\"";

    private static readonly Waterfall Ladder = new(
        KpiCatalog.All.First(kpi => kpi.Id == "profit"),
        "market",
        "semi-planned",
        100_000,
        [new WaterfallStep("market-planned-orders", 20_000, 5_000, 35_000), new WaterfallStep("semi-planned", -5_000, -15_000, 5_000)]);

    public static TheoryData<string> Kinds => ["policies", "curve", "grid", "one run"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_is_well_formed_and_loads_nothing(string kind)
    {
        var page = ComparisonPage.Render(ReportOf(kind), "en");

        PageText.RequireLoadsNothing(page);
        PageText.RequireWellFormed(PageText.BodyOf(page, "en"));
        PageText.RequireWellFormed(PageText.BodyOf(page, "zh"));
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1_000_000, MostBytes);
    }

    [Theory]
    [InlineData("policies", "difference-profit,difference-orders,waterfall-0,trade-off,daily-gmv")]
    [InlineData("curve", "difference-profit,response-unmetNeedShare,response-difference-unmetNeedShare,trade-off,daily-gmv")]
    [InlineData("grid", "difference-profit,heat-unmetNeedShare-market,trade-off,daily-gmv")]
    public void Every_kind_of_experiment_has_its_charts_in_both_languages(string kind, string expected)
    {
        var page = ComparisonPage.Render(ReportOf(kind), "zh");

        foreach (var language in new[] { "en", "zh" })
        {
            using var charts = PageText.Charts(page, language);
            var ids = charts.RootElement.EnumerateObject().Select(chart => chart.Name).ToList();
            Assert.Superset(expected.Split(',').ToHashSet(), ids.ToHashSet());
            Assert.All(ids, id => Assert.Contains($"data-chart=\"{id}\"", PageText.BodyOf(page, language), StringComparison.Ordinal));
            Assert.All(charts.RootElement.EnumerateObject(), chart => Assert.NotEqual(0, chart.Value.GetProperty("series").GetArrayLength()));
        }
    }

    [Fact]
    public void Better_and_worse_are_said_exactly_where_the_verdict_allows_it()
    {
        var report = ReportOf("grid");
        var rows = report.Rows.Where(row => row.IsPrimary && row.Scope == "belt").ToList();
        var page = ComparisonPage.Render(report, "en");
        var answer = PageText.BodyOf(page, "en");
        answer = answer[..answer.IndexOf("Differences to the baseline", StringComparison.Ordinal)];

        Assert.Equal(rows.Count(row => row.Verdict == ComparisonVerdict.Better), PageText.Count(answer, " is better than "));
        Assert.Equal(rows.Count(row => row.Verdict == ComparisonVerdict.Worse), PageText.Count(answer, " is worse than "));
        Assert.Equal(rows.Count(row => row.Verdict == ComparisonVerdict.Unclear), PageText.Count(answer, ", holds zero. "));
        Assert.Contains(rows, row => row.Verdict is ComparisonVerdict.Better or ComparisonVerdict.Worse);
        Assert.Contains(rows, row => row.Verdict == ComparisonVerdict.Unclear);
    }

    [Theory]
    [InlineData("policies")]
    [InlineData("curve")]
    public void The_page_tells_what_the_terminal_tells(string kind)
    {
        var report = ReportOf(kind);
        List<ComparisonRow> rows = [.. report.Rows.Where(row => row is { IsPrimary: true, Scope: "belt" })];
        var page = System.Net.WebUtility.HtmlDecode(PageText.BodyOf(ComparisonPage.Render(report, "en"), "en")).Replace('−', '-');
        var (answer, remarks) = (new Answer("en"), new Remarks("en"));
        string[] told = [.. answer.Sentences(rows), .. answer.Best(rows), .. answer.Cautions(rows), .. remarks.Shared(rows), .. remarks.Warmup(report.Result)];

        // On the page the KPI is a heading, and a single policy is not named.
        Assert.NotEmpty(told);
        Assert.All(told, line => Assert.Contains(
            line[(line.StartsWith("Caution", StringComparison.Ordinal) || !line.Contains(": ", StringComparison.Ordinal) ? 0 : line.IndexOf(": ", StringComparison.Ordinal) + 2)..]
                .Replace("market, planningIntensity=", "planningIntensity = ", StringComparison.Ordinal),
            page,
            StringComparison.Ordinal));
    }

    [Fact]
    public void One_replication_claims_nothing()
    {
        var answer = PageText.BodyOf(ComparisonPage.Render(ReportOf("one run"), "en"), "en");

        Assert.DoesNotContain("is better than", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"gain\"", answer, StringComparison.Ordinal);
        Assert.Contains("one replication does not say what is chance", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void An_experiment_that_only_estimates_compares_nothing()
    {
        var plain = ReportOf("policies");
        var report = ReportForTest.Of(plain.Experiment with { EstimatesOnly = true }, [.. plain.Result.Rows], []);
        var page = PageText.BodyOf(ComparisonPage.Render(report, "en"), "en");

        Assert.Equal(9, PageText.Count(page, " over 4 replications.</li>"));
        Assert.Contains("nothing was compared", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-chart=\"difference-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Who gains", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_from_a_scenario_cannot_break_out()
    {
        var page = ComparisonPage.Render(WithEvilNames(), "en");

        Assert.DoesNotContain("alert('1')", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Equal(PageText.Count(ComparisonPage.Render(ReportOf("policies"), "en"), "<script"), PageText.Count(page, "<script"));
        PageText.RequireWellFormed(PageText.BodyOf(page, "zh"));
        using var charts = PageText.Charts(page, "zh");
        Assert.NotEmpty(charts.RootElement.EnumerateObject());
    }

    [Fact]
    public void Runs_that_broke_off_or_are_missing_are_told_at_the_top()
    {
        var report = ReportOf("policies");
        var rows = report.Result.Rows.SkipLast(2).ToList();
        var failed = new FailedRun(report.Experiment.RunAt(report.Experiment.RunCount - 1), "stock became negative");
        var page = PageText.BodyOf(ComparisonPage.Render(ReportForTest.Of(report.Experiment, rows, [failed]), "en"), "en");

        Assert.Contains($"Only {rows.Count} of {report.Experiment.RunCount} runs", page, StringComparison.Ordinal);
        Assert.Contains("traditional, seed 4: stock became negative", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"banner\"", ComparisonPage.Render(report, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Interventions_stand_in_the_daily_charts()
    {
        var report = ReportOf("policies");
        report = report with { Scenario = ReportForTest.ScenarioOf(report.Experiment, ["interventions=[{at: day 3, until: day 5, set: knobs.belt.planningIntensity, to: 1}]"]) };
        using var charts = PageText.Charts(ComparisonPage.Render(report, "en"), "en");
        var lines = charts.RootElement.GetProperty("daily-gmv").GetProperty("series")[0].GetProperty("markLine").GetProperty("data");

        Assert.Equal([3, 5], lines.EnumerateArray().Select(line => line.GetProperty("xAxis").GetDouble()));
    }

    [Fact]
    public void The_same_runs_give_the_same_page()
        => Assert.Equal(ComparisonPage.Render(ReportOf("curve"), "en"), ComparisonPage.Render(ReportOf("curve"), "en"));

    internal static ComparisonReport ReportOf(string kind) => kind switch
    {
        "policies" => ReportForTest.Policies with { Waterfalls = [Ladder] },
        "curve" => ReportForTest.Curve,
        "grid" => ReportForTest.Grid,
        _ => ReportForTest.Of(
            ReportForTest.Policies.Experiment with { Replications = 1 },
            [.. ReportForTest.Policies.Result.Rows.Where(row => row.Run.Replication == 1)],
            []),
    };

    /// <summary>Runs of three policies whose names, and every other that a file can give, try to break out.</summary>
    internal static ComparisonReport WithEvilNames()
    {
        var label = new LabelOptions { En = Evil, Zh = Evil };
        var plain = ReportForTest.Policies.Experiment;
        var evil = plain with { Policies = ["market", Evil, "traditional"], Title = label, Question = label, Name = Evil, ScenarioFile = Evil, Command = Evil, BaseSettings = [Evil] };
        var report = ReportForTest.Of(
            evil,
            [.. ReportForTest.Policies.Result.Rows.Select(row => row with { Run = evil.RunAt(row.Run.Index) })],
            [new FailedRun(evil.RunAt(1), Evil)]);
        foreach (var options in report.Scenario.Classes.Values)
        {
            (options.Label.En, options.Label.Zh) = (Evil, Evil);
        }

        return report with { Waterfalls = [Ladder with { To = Evil }], Manifest = report.Manifest with { ProgramVersion = Evil, ModelVersion = Evil, Digest = Evil } };
    }
}
