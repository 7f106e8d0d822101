using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>How far the answer can be relied on, in the sentences of the terminal.</summary>
internal static class TrustSection
{
    /// <summary>The section; empty where there is nothing to say.</summary>
    public static Html Of(ComparisonReport report, ManyTongue tongue)
    {
        var tested = report.Rows
            .Where(row => row is { IsPrimary: true, Scope: KpiFigures.Belt, Difference: not null, Point.Index: < PointChoice.MostListed })
            .ToList();
        List<string> sentences =
        [
            .. Tests(report, tongue),
            .. tongue.Answer.Cautions(tested),
            .. tongue.Remarks.Shared(tested),
            .. tongue.Remarks.Warmup(report.Result),
        ];
        return sentences.Count == 0 ? Html.Empty : Html.Of($"""
            <section class="story">
            <h2>{tongue["Section.Trust"]}</h2>
            <ul class="plain">{Html.Join(sentences.Select(text => Html.Of($"<li>{text}</li>")))}</ul>
            </section>
            """);
    }

    private static IEnumerable<string> Tests(ComparisonReport report, ManyTongue tongue)
    {
        var tests = report.Rows.Count(row => row.Scope == KpiFigures.Belt && row.PHolm is not null);
        return tests == 0 ? [] : [tongue.Say("Trust.Tested", tests, tongue.List([.. report.Experiment.PrimaryKpis.Select(tongue.Kpi)]))];
    }
}
