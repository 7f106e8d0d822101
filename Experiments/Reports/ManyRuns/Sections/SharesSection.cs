using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>Who gains and who loses: differences of profit by role and factory class.</summary>
internal static class SharesSection
{
    private const int MostColumns = 6;

    /// <summary>The table; empty where no scope beside the belt was compared.</summary>
    public static Html Of(ComparisonReport report, ManyTongue tongue)
    {
        var rows = report.Rows.Where(row => row.Kpi == ComparisonReport.Profit && row.Difference is not null && IsParty(row.Scope)).ToList();
        var points = rows.Select(row => row.Point).Distinct().Take(MostColumns).ToList();
        var scopes = rows.Select(row => row.Scope).Distinct(StringComparer.Ordinal).ToList();
        return rows.Count == 0 ? Html.Empty : Html.Of($"""
            <section>
            <h2>{tongue["Section.Shares"]}</h2>
            <p class="note">{tongue["Shares.Note"]}</p>
            <div class="wide" tabindex="0"><table class="figures">
            <thead><tr><th scope="col">{tongue["Shares.Who"]}</th>{Html.Join(points.Select(point => Head(point, rows, tongue)))}</tr></thead>
            {Group("Shares.Roles", scopes.FindAll(scope => scope.StartsWith("role/", StringComparison.Ordinal)), points, rows, tongue)}
            {Group("Shares.Classes", scopes.FindAll(scope => scope.StartsWith("class/", StringComparison.Ordinal)), points, rows, tongue)}
            </table></div>
            </section>
            """);
    }

    private static bool IsParty(string scope) => scope.StartsWith("role/", StringComparison.Ordinal) || scope.StartsWith("class/", StringComparison.Ordinal);

    private static Html Head(ExperimentPoint point, List<ComparisonRow> rows, ManyTongue tongue)
    {
        var baseline = rows.First(row => row.Point.Index == point.Index).Baseline!;
        return Html.Of($"""<th scope="col" colspan="2">{tongue.Say("Shares.Beside", tongue.Point(point), tongue.Point(baseline))}</th>""");
    }

    private static Html Group(string title, List<string> scopes, List<ExperimentPoint> points, List<ComparisonRow> rows, ManyTongue tongue)
    {
        return scopes.Count == 0 ? Html.Empty : Html.Of($"""
            <tbody><tr class="group"><th scope="colgroup" colspan="{1 + (2 * points.Count)}">{tongue[title]}</th></tr>
            {Html.Join(scopes.Select(Row))}</tbody>
            """);

        Html Row(string scope) => Html.Of($"""
            <tr><th scope="row">{tongue.Scope(scope)}</th>{Html.Join(points.Select(point =>
                Cells(rows.Find(row => row.Scope == scope && row.Point.Index == point.Index), tongue)))}</tr>
            """);
    }

    private static Html Cells(ComparisonRow? row, ManyTongue tongue)
    {
        if (row is null)
        {
            return Html.Of($"<td></td><td></td>");
        }

        // Its own interval and no more: these differences were not declared, and are not corrected for their number.
        var difference = row.Difference!;
        var (key, style) = (difference.IsClearOfZero, difference.Mean) switch
        {
            (true, > 0) => ("Shares.Gains", "gain"),
            (true, _) => ("Shares.Loses", "loss"),
            _ when difference.Kind == DifferenceKind.Identical => ("Shares.Same", "open"),
            _ => ("Shares.Open", "open"),
        };
        return Html.Of($"""
            <td><span class="{style}">{tongue[key]}</span></td>
            <td class="number">{(difference.Kind == DifferenceKind.Identical ? Html.Of($"{People.Nothing}") : Amounts(row, tongue))}</td>
            """);
    }

    private static Html Amounts(ComparisonRow row, ManyTongue tongue) => Html.Of($"""
        {tongue.Difference(row.Definition, row.Difference!.Mean)}<br><span class="hint">{tongue.Interval(row.Definition, row.Difference.Low, row.Difference.High)}</span>
        """);
}
