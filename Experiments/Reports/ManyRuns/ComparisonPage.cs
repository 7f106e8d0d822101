using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns;

/// <summary>
/// report.html of an experiment: one page that tells what was asked, what the answer is and how sure, and how to repeat it. It
/// carries its script, its figures and both languages, and opens offline.
/// </summary>
public static class ComparisonPage
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "report.html";

    /// <summary>Writes the page.</summary>
    /// <param name="report">What it tells of.</param>
    /// <param name="language">The language in which the page opens; it can be switched there.</param>
    public static string Render(ComparisonReport report, string language)
    {
        var sample = new RunSample(report.Result, KpisOf(report.Experiment));
        var shown = Texts.CommonOf(language).Language;
        var bodies = Texts.Languages.Select(code => Body(report, sample, new ManyTongue(code, report), code == shown));
        return PageShell.Of(shown, new ManyTongue(shown, report).Title, bodies).ToString();
    }

    private static IReadOnlyList<string> KpisOf(Experiment experiment) => TradeOff.KpisOf(experiment) is var (across, up)
        ? [.. experiment.PrimaryKpis.Append(across.Id).Append(up.Id).Distinct(StringComparer.Ordinal)]
        : experiment.PrimaryKpis;

    private static Html Body(ComparisonReport report, RunSample sample, ManyTongue tongue, bool shown)
    {
        var pictures = Pictures.Of(report, sample, tongue);
        return Html.Of($"""
            <main lang="{tongue.Language}" data-title="{tongue.Title}"{Html.Trusted(shown ? "" : " hidden")}>
            {QuestionSection.Of(report, sample, tongue)}
            {AnswerSection.Of(report, tongue)}
            {PictureSection.Of(tongue["Section.Waterfall"], "", pictures.Waterfalls, tongue, [.. report.Waterfalls.SelectMany(way => way.Told(tongue.Language))])}
            {PictureSection.Of(tongue["Section.Differences"], tongue["Differences.Note"], pictures.Differences, tongue)}
            {SharesSection.Of(report, tongue)}
            {PictureSection.Of(ResponseTitle(report, tongue), tongue["Response.Note"], pictures.Response, tongue)}
            {PictureSection.Of(HeatTitle(report, tongue), "", pictures.Heat, tongue)}
            {PictureSection.Of(tongue["Section.TradeOff"], "", pictures.TradeOff, tongue)}
            {PictureSection.Of(tongue["Section.Daily"], DailyNote(report, sample, tongue), pictures.Daily, tongue)}
            {KpiSection.Of(report, tongue)}
            {TrustSection.Of(report, tongue)}
            {RepeatSection.Of(report, tongue)}
            </main>
            <script type="application/json" id="charts-{tongue.Language}">{Html.Trusted(ChartJson.Write(pictures.All))}</script>
            """);
    }

    private static string ResponseTitle(ComparisonReport report, ManyTongue tongue)
        => tongue.Say("Section.Response", tongue.List([.. FactorNames(report)]));

    private static string HeatTitle(ComparisonReport report, ManyTongue tongue)
        => FactorNames(report).ToList() is [var across, var up] ? tongue.Say("Section.Heat", across, up) : "";

    private static IEnumerable<string> FactorNames(ComparisonReport report)
        => report.Experiment.Table.Factors.Select(factor => new FactorValue(factor.Path, "").Name);

    private static string DailyNote(ComparisonReport report, RunSample sample, ManyTongue tongue)
    {
        var note = tongue.Say("Daily.Note", Math.Min(report.Experiment.Replications, RunSample.MostDailyReplications));
        return sample.Daily.Count == report.Experiment.PointCount
            ? note
            : $"{note} {tongue.Say("Daily.Some", tongue.List([.. sample.Daily.Select(tongue.Point)]))}";
    }
}
