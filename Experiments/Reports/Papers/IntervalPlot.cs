using OrleansIndustrialBelt.Experiments.Reports.Charts;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>Dots or bars with intervals, a row each, the first at the top, for papers.</summary>
internal static class IntervalPlot
{
    private const int RowPixels = 46;
    private const int FramePixels = 110;
    private const int FewestRows = 3;
    private const double HalfRow = 0.6;
    private const double RoomForNumbers = 0.3;
    private const double HalfBar = 0.22;
    private const float NumberOffset = 9;

    /// <summary>The height that so many rows need, in pixels.</summary>
    public static int HeightOf(int rows) => (Math.Max(rows, FewestRows) * RowPixels) + FramePixels;

    /// <summary>The picture.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="title">Its title.</param>
    /// <param name="below">What the axis counts.</param>
    /// <param name="marksZero">Whether a line stands at zero.</param>
    /// <param name="font">Its font.</param>
    public static Plot Of(IReadOnlyList<IntervalRow> rows, string title, string below, bool marksZero, PaperFont font)
    {
        var plot = new Plot();
        if (marksZero)
        {
            plot.Add.VerticalLine(0, 1, Color.FromHex(ChartStyle.Ink));
        }

        for (var place = 0; place < rows.Count; place++)
        {
            Draw(plot, rows[place], rows.Count - place, font);
        }

        plot.Axes.Left.SetTicks([.. rows.Select((_, place) => (double)(rows.Count - place))], [.. rows.Select(row => row.Name)]);
        PaperFrame.Dress(plot, title, below, "", font);
        double[] ends = [.. rows.SelectMany(row => new[] { row.From, row.Low, row.High, row.Value, marksZero ? 0 : null }).OfType<double>()];
        var (least, most) = (ends.Min(), ends.Max());
        var span = Math.Max(most - least, double.Epsilon);
        plot.Axes.SetLimits(least - (0.05 * span), most + (RoomForNumbers * span), 1 - HalfRow, rows.Count + HalfRow);
        return plot;
    }

    private static void Draw(Plot plot, IntervalRow row, int y, PaperFont font)
    {
        var colour = Color.FromHex(row.Colour);
        if (row.From is { } from)
        {
            var bar = plot.Add.Rectangle(Math.Min(from, row.Value), Math.Max(from, row.Value), y - HalfBar, y + HalfBar);
            bar.FillColor = colour;
            bar.LineWidth = 0;
        }

        if (row is { Low: { } low, High: { } high })
        {
            var line = plot.Add.Line(low, y, high, y);
            line.LineWidth = 2;
            line.LineColor = row.From is null ? colour : Color.FromHex(ChartStyle.Ink);
            line.MarkerSize = 0;
        }

        if (row.From is null)
        {
            Dot(plot, row, y, colour);
        }

        Number(plot, row, y, font);
    }

    private static void Dot(Plot plot, IntervalRow row, int y, Color colour)
    {
        var dot = plot.Add.Marker(row.Value, y, MarkerShape.FilledCircle, 11, row.IsFilled ? colour : Colors.White);
        dot.MarkerStyle.OutlineColor = colour;
        dot.MarkerStyle.OutlineWidth = 2;
    }

    private static void Number(Plot plot, IntervalRow row, int y, PaperFont font)
    {
        var right = Math.Max(row.High ?? row.Value, Math.Max(row.From ?? row.Value, row.Value));
        var number = plot.Add.Text(row.Number, right, y);
        number.LabelFontName = font.Family;
        number.LabelFontSize = 12;
        number.LabelAlignment = Alignment.MiddleLeft;
        number.OffsetX = NumberOffset;
        number.OffsetY = font.Drop;
    }
}
