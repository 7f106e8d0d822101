using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Runs;
using ScottPlot;

namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>Pictures of an experiment for papers: differences, waterfall, curves, maps, trade-off and daily fans, each as a file.</summary>
public static class PaperPictures
{
    /// <summary>The folder they lie in, within that of the experiment.</summary>
    public const string FolderName = "pictures";

    private const int Width = 800;
    private const int Height = 480;
    private const int PixelsPerPoint = 2;

    /// <summary>Writes all pictures.</summary>
    /// <param name="report">The experiment.</param>
    /// <param name="folder">The experiment's folder.</param>
    /// <param name="formats">How to write them.</param>
    /// <param name="font">Their font and language.</param>
    /// <returns>Names of the files.</returns>
    public static IReadOnlyList<string> Write(ComparisonReport report, string folder, IReadOnlyList<PictureFormat> formats, PaperFont font)
    {
        var place = Path.Combine(folder, FolderName);
        Directory.CreateDirectory(place);
        List<string> names = [];
        foreach (var (name, height, plot) in Of(report, font))
        {
            foreach (var format in formats)
            {
                var file = $"{name}.{(format == PictureFormat.Png ? "png" : "svg")}";
                WholeFile.Write(Path.Combine(place, file), BytesOf(plot, height, format));
                names.Add(file);
            }
        }

        return names;
    }

    /// <summary>Removes the pictures of an experiment that is begun anew.</summary>
    public static void Remove(string folder)
    {
        var place = Path.Combine(folder, FolderName);
        if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static byte[] BytesOf(Plot plot, int height, PictureFormat format)
    {
        if (format == PictureFormat.Svg)
        {
            plot.ScaleFactor = 1;
            return System.Text.Encoding.UTF8.GetBytes(plot.GetSvgXml(Width, height));
        }

        plot.ScaleFactor = PixelsPerPoint;
        return plot.GetImageBytes(Width * PixelsPerPoint, height * PixelsPerPoint, ImageFormat.Png);
    }

    private static IEnumerable<(string Name, int Height, Plot Plot)> Of(ComparisonReport report, PaperFont font)
    {
        var tongue = new ManyTongue(font.Language, report);
        return
        [
            .. Differences(report, tongue, font),
            .. Waterfalls(report, tongue, font),
            .. Responses(report, tongue, font),
            .. Maps(report, tongue, font),
            .. TradeOffs(report, tongue, font),
            .. Fans(report, tongue, font),
        ];
    }

    private static IEnumerable<(string Name, int Height, Plot Plot)> Waterfalls(ComparisonReport report, ManyTongue tongue, PaperFont font)
        => from waterfall in report.Waterfalls
           let drawn = WaterfallCharts.Drawn(waterfall, tongue)
           select (
               $"waterfall-{waterfall.Kpi.Id}",
               IntervalPlot.HeightOf(drawn.Rows.Count),
               IntervalPlot.Of(drawn.Rows, WaterfallCharts.TitleOf(waterfall, tongue), drawn.Unit, marksZero: false, font));

    private static IEnumerable<(string Name, int Height, Plot Plot)> Maps(ComparisonReport report, ManyTongue tongue, PaperFont font)
        => from id in report.Experiment.PrimaryKpis
           from map in HeatMap.Of(report, id)
           let scale = tongue.ScaleOf(map.Cells[0].Row.Definition, map.Cells.Max(cell => Math.Abs(cell.Row.Estimate!.Mean)))
           let title = $"{tongue.Say("Heat.Title", tongue.Kpi(id), tongue.Policy(map.Policy))}, {scale.Name}"
           select ($"heat-{id}-{map.Policy}", Height, HeatPlot.Of(map, scale.Divisor, title, font));

    private static IEnumerable<(string Name, int Height, Plot Plot)> TradeOffs(ComparisonReport report, ManyTongue tongue, PaperFont font)
    {
        var kpis = TradeOff.KpisOf(report.Experiment) is var (across, up) ? new[] { across.Id, up.Id } : [];
        return TradeOff.Of(report.Experiment, new RunSample(report.Result, kpis)) is { } tradeOff ? [("trade-off", Height, TradeOffPlot.Of(tradeOff, tongue, font))] : [];
    }

    private static IEnumerable<(string Name, int Height, Plot Plot)> Differences(ComparisonReport report, ManyTongue tongue, PaperFont font)
    {
        foreach (var kpi in report.Experiment.PrimaryKpis)
        {
            var rows = DifferenceCharts.RowsOf(report, kpi);
            if (rows.Count > 0)
            {
                var (drawn, unit) = DifferenceCharts.Drawn(rows, tongue);
                yield return ($"difference-{kpi}", IntervalPlot.HeightOf(rows.Count), IntervalPlot.Of(drawn, tongue.Kpi(kpi), tongue.Say("Differences.Axis", unit), marksZero: true, font));
            }
        }
    }

    private static IEnumerable<(string Name, int Height, Plot Plot)> Responses(ComparisonReport report, ManyTongue tongue, PaperFont font)
    {
        foreach (var kpi in report.Experiment.PrimaryKpis)
        {
            if (Response.Of(report, kpi) is not { } response)
            {
                continue;
            }

            yield return ($"response-{kpi}", Height, Curve("Response.Title", response.Means, isDifference: false));
            if (response.Differences.Count > 0)
            {
                yield return ($"response-difference-{kpi}", Height, Curve("Response.Difference", response.Differences, isDifference: true));
            }

            Plot Curve(string title, IReadOnlyList<(string Policy, Band Curve)> curves, bool isDifference)
            {
                var (bands, unit) = ResponseCharts.Drawn(curves, kpi, isDifference, tongue);
                return BandPlot.Of(bands, tongue.Say(title, tongue.Kpi(kpi), response.Factor), response.Factor, unit, hasMarks: true, font);
            }
        }
    }

    private static IEnumerable<(string Name, int Height, Plot Plot)> Fans(ComparisonReport report, ManyTongue tongue, PaperFont font)
    {
        var sample = new RunSample(report.Result, []);
        var marks = FanCharts.Marks(report, tongue);
        foreach (var (id, unit, _) in DailyFigures.All)
        {
            var (bands, name) = FanCharts.BandsOf(id, unit, report, sample, tongue);
            if (bands.Count > 0)
            {
                var plot = BandPlot.Of(bands, tongue["Daily." + id], tongue["Axis.Day"], name, hasMarks: false, font);
                PaperFrame.Mark(plot, bands[0].X[0], marks, font);
                yield return ($"daily-{id}", Height, plot);
            }
        }
    }
}
