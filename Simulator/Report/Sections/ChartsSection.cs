using OrleansIndustrialBelt.Simulator.Report.Charts;

namespace OrleansIndustrialBelt.Simulator.Report.Sections;

/// <summary>Places for the charts, with their titles and notes; the page's script draws them.</summary>
internal static class ChartsSection
{
    /// <summary>The charts.</summary>
    public static Html Of(IReadOnlyList<Chart> charts, Tongue tongue) => Html.Of($"""
        <section>
        <h2>{tongue["Section.Charts"]}</h2>
        <p class="note">{tongue["Charts.Intro"]}</p>
        <noscript><p class="note">{tongue["Charts.NoScript"]}</p></noscript>
        <div class="charts">{Html.Join(charts.Select(chart => Figure(chart, tongue)))}</div>
        </section>
        """);

    private static Html Figure(Chart chart, Tongue tongue)
    {
        var title = tongue["Chart." + chart.Id];
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
        : Html.Of($"""<div class="chart" role="img" aria-label="{title}" data-chart="{chart.Id}"></div>""");

    private static Html Note(Chart chart) => chart.Note.Length == 0
        ? Html.Empty
        : Html.Of($"""<figcaption class="note">{chart.Note}</figcaption>""");
}
