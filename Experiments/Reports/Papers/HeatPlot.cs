using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>Means over two factors as a map of cells, for papers; bright to dark in one hue, so that it reads without colour as well.</summary>
internal static class HeatPlot
{
    private const int MostNumbers = 120;
    private const double HalfCell = 0.5;

    /// <summary>The picture.</summary>
    /// <param name="map">The map.</param>
    /// <param name="divisor">By what means are divided to be shown.</param>
    /// <param name="title">Its title, with the unit.</param>
    /// <param name="font">Its font.</param>
    public static Plot Of(HeatMap map, double divisor, string title, PaperFont font)
    {
        var plot = new Plot();
        double[] means = [.. map.Cells.Select(cell => cell.Row.Estimate!.Mean)];
        var (least, span) = (means.Min(), Math.Max(means.Max() - means.Min(), double.Epsilon));
        foreach (var (across, up, row) in map.Cells)
        {
            var mean = row.Estimate!.Mean;
            var cell = plot.Add.Rectangle(across - HalfCell, across + HalfCell, up - HalfCell, up + HalfCell);
            cell.FillColor = Colour((mean - least) / span);
            cell.LineColor = Colors.White;
            cell.LineWidth = 1;
            if (map.Cells.Count <= MostNumbers)
            {
                Number(plot, People.Number(mean / divisor), across, up, font);
            }
        }

        plot.Axes.Bottom.SetTicks([.. map.Across.Values.Select((_, place) => (double)place)], [.. map.Across.Values]);
        plot.Axes.Left.SetTicks([.. map.Up.Values.Select((_, place) => (double)place)], [.. map.Up.Values]);
        PaperFrame.Dress(plot, title, NameOf(map.Across), NameOf(map.Up), font);
        plot.HideGrid();
        plot.Axes.SetLimits(-HalfCell, map.Across.Values.Count - HalfCell, -HalfCell, map.Up.Values.Count - HalfCell);
        return plot;
    }

    private static void Number(Plot plot, string text, double x, double y, PaperFont font)
    {
        var number = plot.Add.Text(text, x, y);
        number.LabelFontName = font.Family;
        number.LabelFontSize = 12;
        number.LabelAlignment = Alignment.MiddleCenter;
        number.LabelFontColor = Color.FromHex(ChartStyle.Ink);
        number.OffsetY = font.Drop;
    }

    private static Color Colour(double share)
    {
        var (low, middle, high) = (Color.FromHex("#f3f8fd"), Color.FromHex("#9cc4e8"), Color.FromHex("#4f93cf"));
        return share < HalfCell ? low.MixedWith(middle, 2 * share) : middle.MixedWith(high, (2 * share) - 1);
    }

    private static string NameOf(Factor factor) => new FactorValue(factor.Path, "").Name;
}
