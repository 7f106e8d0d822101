using OrleansIndustrialBelt.Experiments.Reports.Charts;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>Dots with intervals, a row each, the first at the top, for papers.</summary>
internal static class IntervalPlot
{
    private const int RowPixels = 46;
    private const int FramePixels = 110;
    private const int FewestRows = 3;
    private const double HalfRow = 0.6;
    private const double RoomForNumbers = 0.3;
    private const float NumberOffset = 9;

    /// <summary>The height that so many rows need, in pixels.</summary>
    public static int HeightOf(int rows) => (Math.Max(rows, FewestRows) * RowPixels) + FramePixels;

    /// <summary>The picture.</summary>
    public static Plot Of(IReadOnlyList<IntervalRow> rows, string title, string below, PaperFont font)
    {
        var plot = new Plot();
        plot.Add.VerticalLine(0, 1, Color.FromHex(ChartStyle.Ink));
        for (var place = 0; place < rows.Count; place++)
        {
            Draw(plot, rows[place], rows.Count - place, font);
        }

        plot.Axes.Left.SetTicks([.. rows.Select((_, place) => (double)(rows.Count - place))], [.. rows.Select(row => row.Name)]);
        PaperFrame.Dress(plot, title, below, "", font);
        var (least, most) = (Math.Min(0, rows.Min(row => row.Low ?? row.Value)), Math.Max(0, rows.Max(row => row.High ?? row.Value)));
        var span = Math.Max(most - least, double.Epsilon);
        plot.Axes.SetLimits(least - (0.05 * span), most + (RoomForNumbers * span), 1 - HalfRow, rows.Count + HalfRow);
        return plot;
    }

    private static void Draw(Plot plot, IntervalRow row, int y, PaperFont font)
    {
        var colour = Color.FromHex(row.Colour);
        if (row is { Low: { } low, High: { } high })
        {
            var line = plot.Add.Line(low, y, high, y);
            line.LineWidth = 2;
            line.LineColor = colour;
            line.MarkerSize = 0;
        }

        var dot = plot.Add.Marker(row.Value, y, MarkerShape.FilledCircle, 11, row.IsFilled ? colour : Colors.White);
        dot.MarkerStyle.OutlineColor = colour;
        dot.MarkerStyle.OutlineWidth = 2;
        var number = plot.Add.Text(row.Number, row.High ?? row.Value, y);
        number.LabelFontName = font.Family;
        number.LabelFontSize = 12;
        number.LabelAlignment = Alignment.MiddleLeft;
        number.OffsetX = NumberOffset;
        number.OffsetY = font.Drop;
    }
}
