using OrleansIndustrialBelt.Experiments.Reports.Charts;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>What all pictures have in common: font, colours, titles, legend.</summary>
internal static class PaperFrame
{
    private const float FromEdge = 4;
    private const float Upwards = -90;
    private const double WarmUpOpacity = 0.12;

    /// <summary>Puts title and axis names on a plot whose series are drawn, in the font of the pictures.</summary>
    public static void Dress(Plot plot, string title, string below, string left, PaperFont font)
    {
        plot.Title(title);
        plot.XLabel(below);
        plot.YLabel(left);
        plot.Font.Set(font.Family);
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.OffsetY = font.Drop;
        }

        plot.Axes.Title.Label.Bold = false;
        plot.Axes.Title.Label.OffsetY = font.Drop;
        plot.Axes.Bottom.Label.OffsetY = font.Drop;
        plot.Axes.Left.Label.OffsetX = Math.Max(font.Drop, FromEdge);
        plot.Grid.MajorLineColor = Color.FromHex("#dfe4ea");
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
    }

    /// <summary>Names series under the plot, each with its line or mark.</summary>
    public static void Name(Plot plot, IReadOnlyList<(string Name, SeriesLook Look)> series, PaperFont font, bool areMarks = false)
    {
        plot.ShowLegend(Edge.Bottom);
        var legend = plot.Legend;
        legend.DisplayPlottableLegendItems = false;
        legend.Orientation = Orientation.Horizontal;
        legend.SymbolWidth = 30;
        legend.OutlineWidth = 0;
        legend.ShadowColor = Colors.Transparent;
        legend.InterItemPadding = new PixelPadding(10, 10, 8, 8);
        foreach (var (name, look) in series)
        {
            var item = new LegendItem
            {
                LabelText = name,
                LabelFontName = font.Family,
                LabelFontSize = 12,
                LineColor = Color.FromHex(look.Colour),
                LineWidth = areMarks ? 0 : 2,
                LinePattern = PatternOf(look.Dash),
                MarkerShape = areMarks ? ShapeOf(look.Mark) : MarkerShape.None,
                MarkerColor = Color.FromHex(look.Colour),
                MarkerSize = 10,
            };
            item.LabelStyle.OffsetY = font.Drop;
            legend.ManualItems.Add(item);
        }
    }

    /// <summary>Shades the days nobody counts, and marks interventions by lines with their names.</summary>
    public static void Mark(Plot plot, double firstDay, IReadOnlyList<(double Day, string Name)> marks, PaperFont font)
    {
        if (firstDay < 1)
        {
            var span = plot.Add.HorizontalSpan(firstDay, 1, Color.FromHex(ChartStyle.Grey).WithAlpha(WarmUpOpacity));
            span.LineStyle.Width = 0;
        }

        plot.Axes.AutoScale();
        var limits = plot.Axes.GetLimits();
        plot.Axes.SetLimits(limits);
        foreach (var (day, name) in marks)
        {
            plot.Add.VerticalLine(day, 1.5f, Color.FromHex(ChartStyle.Red));
            var text = plot.Add.Text(name, day, limits.Top);
            text.LabelFontName = font.Family;
            text.LabelFontSize = 10;
            text.LabelFontColor = Color.FromHex(ChartStyle.Red);
            text.LabelRotation = Upwards;
            text.LabelAlignment = Alignment.UpperRight;
            text.OffsetX = FromEdge + font.Drop;
            text.OffsetY = FromEdge;
        }
    }

    /// <summary>A dash as ScottPlot draws it.</summary>
    public static LinePattern PatternOf(string dash) => dash switch
    {
        "dashed" => LinePattern.Dashed,
        "dotted" => LinePattern.Dotted,
        _ => LinePattern.Solid,
    };

    /// <summary>A mark as ScottPlot draws it.</summary>
    public static MarkerShape ShapeOf(string mark) => mark switch
    {
        "triangle" => MarkerShape.FilledTriangleUp,
        "rect" => MarkerShape.FilledSquare,
        "diamond" => MarkerShape.FilledDiamond,
        _ => MarkerShape.FilledCircle,
    };
}
