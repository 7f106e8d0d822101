using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>
/// Two KPIs against each other, for papers: replications small, means large, with a dark rim around those that no other mean beats
/// in both. Of many points only these are named.
/// </summary>
internal static class TradeOffPlot
{
    private const int MostNamedBelow = 7;
    private const int MostDots = 2_000;
    private const double DotOpacity = 0.4;
    private const double Margin = 0.08;
    private const float NameOffset = 10;

    /// <summary>The picture.</summary>
    public static Plot Of(TradeOff tradeOff, ManyTongue tongue, PaperFont font)
    {
        var across = tongue.ScaleOf(tradeOff.Across, tradeOff.Points.Max(point => Math.Abs(point.Across)));
        var up = tongue.ScaleOf(tradeOff.Up, tradeOff.Points.Max(point => Math.Abs(point.Up)));
        var plot = new Plot();
        var most = MostDots / tradeOff.Points.Count;
        for (var place = 0; place < tradeOff.Points.Count; place++)
        {
            Dots(plot, tradeOff.Points[place].Replications.Take(most), LookOf(tradeOff, place), across.Divisor, up.Divisor);
        }

        var unbeaten = tradeOff.Unbeaten() ?? [];
        for (var place = 0; place < tradeOff.Points.Count; place++)
        {
            var point = tradeOff.Points[place];
            var (x, y) = (point.Across / across.Divisor, point.Up / up.Divisor);
            Mean(plot, x, y, LookOf(tradeOff, place), unbeaten.Contains(point));
            if (!AreFew(tradeOff) && unbeaten.Contains(point))
            {
                Name(plot, tongue.Point(point.Point), x, y, font);
            }
        }

        plot.Axes.Margins(Margin, Margin);
        PaperFrame.Dress(
            plot,
            tongue.Say("TradeOff.Title", tongue.Kpi(tradeOff.Across.Id), tongue.Kpi(tradeOff.Up.Id)),
            $"{tongue.Kpi(tradeOff.Across.Id)}, {across.Name}",
            $"{tongue.Kpi(tradeOff.Up.Id)}, {up.Name}",
            font);
        if (AreFew(tradeOff))
        {
            PaperFrame.Name(plot, [.. tradeOff.Points.Select((point, place) => (tongue.Point(point.Point), LookOf(tradeOff, place)))], font, areMarks: true);
        }

        return plot;
    }

    private static bool AreFew(TradeOff tradeOff) => tradeOff.Points.Count <= MostNamedBelow;

    // More looks than these would come round.
    private static SeriesLook LookOf(TradeOff tradeOff, int place) => SeriesLook.Of(AreFew(tradeOff) ? place : 0);

    private static void Dots(Plot plot, IEnumerable<(double Across, double Up)> values, SeriesLook look, double across, double up)
    {
        var dots = plot.Add.ScatterPoints(values.Select(value => value.Across / across).ToArray(), values.Select(value => value.Up / up).ToArray());
        dots.MarkerShape = PaperFrame.ShapeOf(look.Mark);
        dots.MarkerSize = 5;
        dots.MarkerColor = Color.FromHex(look.Colour).WithAlpha(DotOpacity);
    }

    private static void Mean(Plot plot, double x, double y, SeriesLook look, bool isUnbeaten)
    {
        var mark = plot.Add.Marker(x, y, PaperFrame.ShapeOf(look.Mark), 13, Color.FromHex(look.Colour));
        mark.MarkerStyle.OutlineColor = isUnbeaten ? Color.FromHex(ChartStyle.Ink) : Colors.White;
        mark.MarkerStyle.OutlineWidth = 2;
    }

    private static void Name(Plot plot, string text, double x, double y, PaperFont font)
    {
        var name = plot.Add.Text(text, x, y);
        name.LabelFontName = font.Family;
        name.LabelFontSize = 11;
        name.LabelAlignment = Alignment.MiddleLeft;
        name.OffsetX = NameOffset;
        name.OffsetY = font.Drop;
    }
}
