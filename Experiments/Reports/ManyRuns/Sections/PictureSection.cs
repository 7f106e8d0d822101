using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.Pages;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Sections;

/// <summary>Charts under a heading.</summary>
internal static class PictureSection
{
    /// <summary>The section; empty without charts.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="note">What holds for all its charts; may be empty.</param>
    /// <param name="charts">The charts.</param>
    /// <param name="tongue">The language.</param>
    /// <param name="told">What they show, in sentences.</param>
    public static Html Of(string title, string note, IReadOnlyList<Chart> charts, ManyTongue tongue, IReadOnlyList<string>? told = null) => charts.Count == 0 ? Html.Empty : Html.Of($"""
        <section>
        <h2>{title}</h2>
        {(note.Length == 0 ? Html.Empty : Html.Of($"""<p class="note">{note}</p>"""))}
        {(told is not { Count: > 0 } ? Html.Empty : Html.Of($"""<article class="story told"><ul class="plain">{Html.Join(told.Select(text => Html.Of($"<li>{ManyTongue.Typeset(text)}</li>")))}</ul></article>"""))}
        <noscript><p class="note">{tongue["Charts.NoScript"]}</p></noscript>
        <div class="charts">{Html.Join(charts.Select(chart => ChartFigure.Of(chart, tongue)))}</div>
        </section>
        """);
}
