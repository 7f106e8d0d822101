using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Tests.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Tests.Reports.OneRun;
using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports;

/// <summary>
/// Pages in a real browser: every chart is drawn, and the console stays empty. The pages' own policy refuses any request, and a
/// browser says so in the console; so an empty console also says that nothing was asked for. Where no Chromium is installed
/// there is nothing to look with, and the tests say so and pass.
/// </summary>
public sealed class BrowserTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("policies", "en")]
    [InlineData("curve", "zh")]
    [InlineData("grid", "en")]
    public void A_comparison_draws_every_chart_in_silence(string kind, string language)
        => RequireDrawn(ComparisonPage.Render(ComparisonPageTests.ReportOf(kind), "en"), language);

    [Fact]
    public void A_comparison_with_evil_names_draws_every_chart_in_silence()
        => RequireDrawn(ComparisonPage.Render(ComparisonPageTests.WithEvilNames(), "zh"), "en");

    [Fact]
    public void A_run_draws_every_chart_in_silence() => RequireDrawn(RunForReport.Shared.Page(), "zh");

    [Fact]
    public void A_page_that_asks_for_something_or_breaks_is_found_out()
    {
        if (Looks())
        {
            var page = RunForReport.Shared.Page();
            Assert.NotEmpty(Browser.Open(page.Replace("<body>", "<body><img src=\"http://127.0.0.1:9/x.png\">", StringComparison.Ordinal), "en").Console);
            Assert.NotEmpty(Browser.Open(page.Replace("id=\"charts-en\"", "id=\"charts-xx\"", StringComparison.Ordinal), "en").Console);
        }
    }

    private void RequireDrawn(string page, string language)
    {
        if (!Looks())
        {
            return;
        }

        var (drawn, console) = Browser.Open(page, language);
        Assert.Empty(console);
        var main = PageText.BodyOf(drawn, language);
        var places = PageText.Count(main, "data-chart=");
        Assert.True(places > 4, $"{places} charts");
        Assert.Equal(places, PageText.Count(main, "<svg"));
        Assert.DoesNotMatch(new Regex(" d=\"[^\"]*NaN", RegexOptions.None, TimeSpan.FromSeconds(10)), main);
    }

    private bool Looks()
    {
        if (Browser.Path is null)
        {
            output.WriteLine("No Chromium is installed: pages were not opened.");
        }

        return Browser.Path is not null;
    }
}
