using OrleansIndustrialBelt.Experiments.Reports.Charts;

namespace OrleansIndustrialBelt.Experiments.Reports.Pages;

/// <summary>The place of a chart with its title and note; the page's script draws it.</summary>
internal static class ChartFigure
{
    /// <summary>The place.</summary>
    public static Html Of(Chart chart, Tongue tongue)
    {
        var title = chart.Title ?? tongue["Chart." + chart.Id];
        return Html.Of($"""
            <figure>
            <h3>{title}</h3>
            {Drawing(chart, title, tongue)}
            {Note(chart)}
            </figure>
            """);
    }

    private static Html Drawing(Chart chart, string title, Tongue tongue) => chart.Option is null
        ? Html.Of($"""<p class="nothing">{tongue["Charts.Nothing"]}</p>""")
        : Html.Of($"""<div class="chart"{Height(chart)} role="img" aria-label="{title}" data-chart="{chart.Id}"></div>""");

    private static Html Height(Chart chart) => chart.Height is { } height ? Html.Of($""" style="height: {height}px" """) : Html.Empty;

    private static Html Note(Chart chart) => chart.Note.Length == 0
        ? Html.Empty
        : Html.Of($"""<figcaption class="note">{chart.Note}</figcaption>""");
}
