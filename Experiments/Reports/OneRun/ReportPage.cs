using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;
using OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun;

/// <summary>
/// report.html: one page that tells what a run was and gave. It carries its script, its figures and both languages, and opens
/// offline.
/// </summary>
public static class ReportPage
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "report.html";

    /// <summary>Writes the page.</summary>
    /// <param name="world">The run's world.</param>
    /// <param name="outcome">What the run left behind.</param>
    /// <param name="kpis">Its KPIs.</param>
    /// <param name="manifest">What was run, by what.</param>
    /// <param name="language">The language in which the page opens; it can be switched there.</param>
    public static string Render(BeltWorld world, RunOutcome outcome, IReadOnlyList<KpiValue> kpis, RunManifest manifest, string language)
    {
        var run = new ReportRun(world, outcome, kpis, manifest);
        var shown = Texts.CommonOf(language).Language;
        var bodies = Texts.Languages.Select(code => Body(run, new RunTongue(code, run), code == shown));
        return PageShell.Of(shown, TitleOf(run, new RunTongue(shown, run)), bodies).ToString();
    }

    private static Html Body(ReportRun run, RunTongue tongue, bool shown)
    {
        var charts = ChartCatalog.Of(run, tongue);
        return Html.Of($"""
            <main lang="{tongue.Language}" data-title="{TitleOf(run, tongue)}"{Html.Trusted(shown ? "" : " hidden")}>
            {HeaderSection.Of(run, tongue)}
            {CardsSection.Of(run, tongue)}
            {ChartsSection.Of(charts, tongue)}
            {StorySection.Of(run, tongue)}
            {FooterSection.Of(run, tongue)}
            </main>
            <script type="application/json" id="charts-{tongue.Language}">{Html.Trusted(ChartJson.Write(charts))}</script>
            """);
    }

    private static string TitleOf(ReportRun run, RunTongue tongue)
        => tongue.Say("Title", tongue.Label(run.Belt.Scenario.Title, run.Belt.Scenario.Name), run.Manifest.Policy);
}
