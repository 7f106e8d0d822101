using System.Text.Json.Nodes;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>A line with a band, as it is drawn.</summary>
/// <param name="Name">Its name.</param>
/// <param name="X">Where its points stand.</param>
/// <param name="Middle">The line.</param>
/// <param name="Low">Lower end of the band.</param>
/// <param name="High">Upper end.</param>
internal sealed record BandSeries(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Middle, IReadOnlyList<double> Low, IReadOnlyList<double> High)
{
    /// <summary>The place by which it is told from others; null for its place among them.</summary>
    public int? Place { get; init; }

    /// <summary>How it is told from others.</summary>
    /// <param name="place">Its place among them.</param>
    public SeriesLook LookAt(int place) => SeriesLook.Of(Place ?? place);
}

/// <summary>Lines with bands around them over an axis of numbers.</summary>
internal static class BandChart
{
    private const int DecimalsOfLarge = 0;
    private const int DecimalsOfSmall = 4;

    /// <summary>The chart.</summary>
    /// <param name="bands">The lines.</param>
    /// <param name="xName">What the axis below counts.</param>
    /// <param name="yName">What the axis at the left counts.</param>
    /// <param name="hasMarks">Whether every point of a line has a mark.</param>
    /// <param name="fromZero">Whether the axis at the left begins at zero.</param>
    public static JsonObject Of(IReadOnlyList<BandSeries> bands, string xName, string yName, bool hasMarks, bool fromZero)
    {
        var option = ChartStyle.Base();
        option["belt"] = "band";
        option["legend"]!["data"] = new JsonArray([.. bands.Select(band => (JsonNode)band.Name)]);
        option["tooltip"] = new JsonObject { ["trigger"] = "axis", ["confine"] = true };
        option["grid"]!["bottom"] = 30;
        option["xAxis"] = Across(bands, xName, showsEnds: hasMarks);
        option["yAxis"] = ChartStyle.ValueAxis(yName);
        option["yAxis"]!["scale"] = !fromZero;
        var series = new JsonArray();
        for (var place = 0; place < bands.Count; place++)
        {
            Add(series, bands[place], place, hasMarks);
        }

        option["series"] = series;
        return option;
    }

    private static JsonObject Across(IReadOnlyList<BandSeries> bands, string name, bool showsEnds)
    {
        var axis = ChartStyle.ValueAxis(name);
        axis["nameLocation"] = "middle";
        axis["nameGap"] = 26;
        axis["nameTextStyle"] = ChartStyle.Text(12);
        axis["splitLine"] = new JsonObject { ["show"] = false };
        axis["min"] = bands.Min(band => band.X[0]);
        axis["max"] = bands.Max(band => band.X[^1]);
        axis["axisLabel"]!["hideOverlap"] = true;
        axis["axisLabel"]!["showMinLabel"] = showsEnds;
        axis["axisLabel"]!["showMaxLabel"] = showsEnds;
        return axis;
    }

    // The page's script fills what lies between the two unseen lines; the middle comes first, for the legend takes its look.
    private static void Add(JsonArray series, BandSeries band, int place, bool hasMarks)
    {
        var look = band.LookAt(place);
        var middle = Line("middle", band, place, band.Middle);
        middle["lineStyle"] = new JsonObject { ["width"] = 2, ["type"] = look.Dash };
        middle["symbol"] = hasMarks ? look.Mark : "none";
        middle["symbolSize"] = 8;
        middle["showSymbol"] = hasMarks;
        middle["z"] = 4;
        series.Add(middle);
        foreach (var (part, values) in new[] { ("low", band.Low), ("high", band.High) })
        {
            var edge = Line(part, band, place, values);
            edge["lineStyle"] = new JsonObject { ["opacity"] = 0 };
            edge["showSymbol"] = false;
            edge["silent"] = true;
            series.Add(edge);
        }
    }

    private static JsonObject Line(string part, BandSeries band, int place, IReadOnlyList<double> values) => new()
    {
        ["type"] = "line",
        ["name"] = band.Name,
        ["id"] = FormattableString.Invariant($"{part}:{place}"),
        ["itemStyle"] = new JsonObject { ["color"] = band.LookAt(place).Colour },
        ["data"] = new JsonArray([.. band.X.Zip(values, (x, value) => (JsonNode)new JsonArray(x, Rounded(value)))]),
    };

    private static double Rounded(double value) => Math.Round(value, Math.Abs(value) >= 1000 ? DecimalsOfLarge : DecimalsOfSmall);
}
