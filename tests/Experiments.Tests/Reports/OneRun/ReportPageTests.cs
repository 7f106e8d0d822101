using System.Text;
using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.OneRun;

public sealed class ReportPageTests
{
    private const int MostBytes = 3_000_000;
    private const string Evil = "</script><script>alert('1')</script><img src=x onerror=alert(2)>\"";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void The_page_loads_nothing_and_its_browser_would_not_let_it()
    {
        var page = RunForReport.Shared.Page();
        PageText.RequireLoadsNothing(page);
        PageText.RequireWellFormed(PageText.BodyOf(page, "en"));
        PageText.RequireWellFormed(PageText.BodyOf(page, "zh"));
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1_000_000, MostBytes);
    }

    [Fact]
    public void The_chart_script_names_only_namespaces_and_its_licence_is_kept()
    {
        var page = RunForReport.Shared.Page();
        var bundle = PageText.Bundle(page);
        var addresses = Regex.Matches(bundle, """https?://[^"'\s]+""", RegexOptions.ExplicitCapture, Patience).Select(match => match.Value);

        Assert.All(addresses, address => Assert.StartsWith("http://www.w3.org/", address, StringComparison.Ordinal));
        Assert.Contains("Apache License, Version 2.0", page, StringComparison.Ordinal);
        Assert.Contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION", page, StringComparison.Ordinal);
        Assert.Contains("The Apache Software Foundation", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "zh")]
    [InlineData("zh", "en")]
    public void The_page_opens_in_the_language_asked_for_and_carries_the_other(string shown, string hidden)
    {
        var page = RunForReport.Shared.Page(shown);

        Assert.Contains($"<html lang=\"{shown}\">", page, StringComparison.Ordinal);
        Assert.Matches(new Regex($"<main lang=\"{shown}\" data-title=\"[^\"]+\">", RegexOptions.ExplicitCapture, Patience), page);
        Assert.Matches(new Regex($"<main lang=\"{hidden}\" data-title=\"[^\"]+\" hidden>", RegexOptions.ExplicitCapture, Patience), page);
    }

    [Fact]
    public void Every_card_and_every_chart_is_there_in_both_languages()
    {
        var page = RunForReport.Shared.Page();

        Assert.Equal(2 * CardsSection.Shown.Count, PageText.Count(page, "<article class=\"card\">"));
        Assert.All(["en", "zh"], language =>
        {
            using var charts = PageText.Charts(page, language);
            Assert.Equal(
                ["sales", "need", "production", "stock", "content", "money", "roles", "rooms"],
                charts.RootElement.EnumerateObject().Select(chart => chart.Name));
            Assert.All(charts.RootElement.EnumerateObject(), chart => Assert.NotEqual(0, chart.Value.GetProperty("series").GetArrayLength()));
        });
    }

    [Fact]
    public void A_chart_has_a_point_per_day_and_its_sum_is_the_KPI()
    {
        var run = RunForReport.Shared;
        using var charts = PageText.Charts(run.Page(), "en");
        var orders = charts.RootElement.GetProperty("sales").GetProperty("series")[1].GetProperty("data").EnumerateArray()
            .Select(point => (Day: point[0].GetInt32(), Units: point[1].GetDouble()))
            .ToList();

        Assert.Equal(run.Outcome.Days.Select(day => day.Day), orders.Select(point => point.Day));
        Assert.Equal(run.Run().Value("belt", "orders")!.Value, orders.Where(point => point.Day >= 1).Sum(point => point.Units));
    }

    [Fact]
    public void Names_from_a_scenario_cannot_break_out()
    {
        var run = new RunForReport("run.days=2", "run.warmupDays=1");
        var scenario = run.World.Belt.Scenario;
        scenario.Name = Evil;
        (scenario.Title.En, scenario.Title.Zh) = (Evil, Evil);
        scenario.Nature.Attributes[0] = Evil;
        foreach (var label in scenario.Categories.Select(item => item.Label)
            .Concat(scenario.Segments.Select(item => item.Label))
            .Concat(run.World.Belt.Rooms.Select(item => item.Label))
            .Concat(run.World.Belt.Skus.Select(item => item.Label))
            .Concat(scenario.Classes.Values.Select(item => item.Label)))
        {
            (label.En, label.Zh) = (Evil, Evil);
        }

        var page = run.Page();

        Assert.DoesNotContain("alert('1')", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Equal(PageText.Count(RunForReport.Shared.Page(), "<script"), PageText.Count(page, "<script"));
        using var charts = PageText.Charts(page, "zh");
        Assert.Contains("rooms", charts.RootElement.EnumerateObject().Select(chart => chart.Name));
    }

    [Fact]
    public void A_stopped_run_says_so_at_the_top()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var stopped = new RunForReport(stop.Token);

        Assert.False(stopped.Outcome.Complete);
        Assert.Equal(2, PageText.Count(stopped.Page(), "class=\"banner\""));
        Assert.Contains("no day was measured", stopped.Page(), StringComparison.Ordinal);
        Assert.Equal(0, PageText.Count(RunForReport.Shared.Page(), "class=\"banner\""));
    }

    [Fact]
    public void The_same_run_gives_the_same_page()
        => Assert.Equal(RunForReport.Shared.Page(), RunForReport.Shared.Page());
}
