namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>How a series is told from others: by colour, and for who sees none by dash and mark.</summary>
/// <param name="Colour">Colour of line and mark.</param>
/// <param name="Dash">Dash of the line, as ECharts calls it.</param>
/// <param name="Mark">Shape of the mark, as ECharts calls it.</param>
internal sealed record SeriesLook(string Colour, string Dash, string Mark)
{
    private static readonly SeriesLook[] Looks =
    [
        new(ChartStyle.Blue, "solid", "circle"),
        new(ChartStyle.Orange, "dashed", "triangle"),
        new(ChartStyle.Green, "solid", "rect"),
        new(ChartStyle.Purple, "dotted", "diamond"),
        new(ChartStyle.Red, "dashed", "circle"),
        new(ChartStyle.Teal, "solid", "triangle"),
        new(ChartStyle.Grey, "dotted", "rect"),
    ];

    /// <summary>The look of a series by its place; they come round after the last.</summary>
    public static SeriesLook Of(int place) => Looks[place % Looks.Length];
}
