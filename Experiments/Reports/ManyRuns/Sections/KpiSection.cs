using System.Globalization;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>Every figure of the belt with means, differences, intervals and tests: the tested ones open, the rest on demand.</summary>
internal static class KpiSection
{
    private static readonly string[] Columns =
        ["Point", "N", "Mean", "Interval", "Difference", "DifferenceInterval", "P", "Holm", "Best"];

    /// <summary>The tables.</summary>
    public static Html Of(ComparisonReport report, ManyTongue tongue)
    {
        var rows = report.Rows.Where(row => row.Scope == KpiFigures.Belt && row.Point.Index < PointChoice.MostListed).ToList();
        var others = KpiCatalog.All.Where(kpi => rows.Exists(row => row.Kpi == kpi.Id && !row.IsPrimary && row.Estimate is not null)).ToList();
        var points = report.Experiment.PointCount;
        return Html.Of($"""
            <section>
            <h2>{tongue["Section.Kpis"]}</h2>
            <p class="note">{tongue["Kpis.Note"]}</p>
            {(points > PointChoice.MostListed ? Html.Of($"""<p class="note">{tongue.Say("Kpis.Cut", PointChoice.MostListed, points)}</p>""") : Html.Empty)}
            {Table(report.Experiment.PrimaryKpis, rows, tongue)}
            <details class="fads"><summary>{tongue.Say("Kpis.More", others.Count)}</summary>{Table([.. others.Select(kpi => kpi.Id)], rows, tongue)}</details>
            </section>
            """);
    }

    private static Html Table(IReadOnlyList<string> kpis, List<ComparisonRow> rows, ManyTongue tongue) => Html.Of($"""
        <div class="wide" tabindex="0"><table class="figures">
        <thead><tr>{Html.Join(Columns.Select(name => Html.Of($"""<th scope="col"{Html.Trusted(name == "Point" ? "" : " class=\"number\"")}>{tongue["Kpis." + name]}</th>""")))}</tr></thead>
        {Html.Join(kpis.Select(kpi => Group(kpi, rows.FindAll(row => row.Kpi == kpi), tongue)))}
        </table></div>
        """);

    private static Html Group(string kpi, List<ComparisonRow> rows, ManyTongue tongue) => Html.Of($"""
        <tbody><tr class="group"><th scope="colgroup" colspan="{Columns.Length}">{tongue.Kpi(kpi)}</th></tr>
        {Html.Join(rows.Select(row => Row(row, tongue)))}</tbody>
        """);

    private static Html Row(ComparisonRow row, ManyTongue tongue) => Html.Of($"""
        <tr><th scope="row">{tongue.Point(row.Point)}</th>
        {Number((row.Estimate?.Count ?? 0).ToString(CultureInfo.InvariantCulture))}
        {Number(tongue.Value(row.Definition, row.Estimate?.Mean))}
        {Number(tongue.MeanInterval(row.Definition, row.Estimate))}
        {Number(tongue.Difference(row.Definition, row.Difference?.Mean))}
        {Number(tongue.Interval(row.Definition, row.Difference?.Low, row.Difference?.High))}
        {Number(ManyTongue.P(row.Difference?.PValue))}
        {Number(ManyTongue.P(row.PHolm))}
        {Number(row.ProbabilityOfBest is { } share ? Figures.Share(share) : People.Nothing)}</tr>
        """);

    private static Html Number(string text) => Html.Of($"""<td class="number">{text}</td>""");
}
