using OrleansIndustrialBelt.Experiments.Reports.Charts;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>Lines with bands around them, for papers: curves over a factor and daily fans.</summary>
internal static class BandPlot
{
    private const double BandOpacity = 0.16;
    private const double Margin = 0.02;
    private const double Headroom = 0.06;

    /// <summary>The picture.</summary>
    public static Plot Of(IReadOnlyList<BandSeries> bands, string title, string below, string left, bool hasMarks, PaperFont font)
    {
        var plot = new Plot();
        for (var place = 0; place < bands.Count; place++)
        {
            Fill(plot, bands[place], bands[place].LookAt(place));
        }

        for (var place = 0; place < bands.Count; place++)
        {
            Draw(plot, bands[place], bands[place].LookAt(place), hasMarks);
        }

        plot.Axes.Margins(Margin, Headroom);
        PaperFrame.Dress(plot, title, below, left, font);
        PaperFrame.Name(plot, [.. bands.Select((band, place) => (band.Name, band.LookAt(place)))], font);
        return plot;
    }

    private static void Fill(Plot plot, BandSeries band, SeriesLook look)
    {
        var fill = plot.Add.FillY([.. band.X], [.. band.Low], [.. band.High]);
        fill.FillColor = Color.FromHex(look.Colour).WithAlpha(BandOpacity);
        fill.LineWidth = 0;
    }

    private static void Draw(Plot plot, BandSeries band, SeriesLook look, bool hasMarks)
    {
        var line = plot.Add.Scatter(band.X.ToArray(), band.Middle.ToArray(), Color.FromHex(look.Colour));
        line.LineWidth = 2;
        line.LinePattern = PaperFrame.PatternOf(look.Dash);
        line.MarkerShape = PaperFrame.ShapeOf(look.Mark);
        line.MarkerSize = hasMarks ? 8 : 0;
    }
}
