using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.Pages;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;

/// <summary>Places for the charts, with their titles and notes; the page's script draws them.</summary>
internal static class ChartsSection
{
    /// <summary>The charts.</summary>
    public static Html Of(IReadOnlyList<Chart> charts, RunTongue tongue) => Html.Of($"""
        <section>
        <h2>{tongue["Section.Charts"]}</h2>
        <p class="note">{tongue["Charts.Intro"]}</p>
        <noscript><p class="note">{tongue["Charts.NoScript"]}</p></noscript>
        <div class="charts">{Html.Join(charts.Select(chart => ChartFigure.Of(chart, tongue)))}</div>
        </section>
        """);
}
