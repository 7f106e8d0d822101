using System.Text.Json.Nodes;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>A row of a chart of intervals.</summary>
/// <param name="Name">Its name, at the left.</param>
/// <param name="Value">Where its dot stands, or its bar ends.</param>
/// <param name="Low">Where its line begins; null for none.</param>
/// <param name="High">Where its line ends.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="IsFilled">Whether the dot is filled.</param>
/// <param name="Number">Its number, at the right.</param>
/// <param name="Tip">What is told of it when it is pointed at, line by line.</param>
internal sealed record IntervalRow(string Name, double Value, double? Low, double? High, string Colour, bool IsFilled, string Number, IReadOnlyList<string> Tip)
{
    /// <summary>Where a bar to the value begins; null for a dot.</summary>
    public double? From { get; init; }
}

/// <summary>Dots or bars with intervals, a row each, the first at the top.</summary>
internal static class IntervalChart
{
    private const int RowPixels = 34;
    private const int FramePixels = 74;
    private const int FewestRows = 3;
    private const int Decimals = 6;

    /// <summary>The height that so many rows need, in pixels.</summary>
    public static int HeightOf(int rows) => (Math.Max(rows, FewestRows) * RowPixels) + FramePixels;

    /// <summary>The chart.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="axisName">What the axis counts.</param>
    /// <param name="marksZero">Whether a line stands at zero.</param>
    public static JsonObject Of(IReadOnlyList<IntervalRow> rows, string axisName, bool marksZero)
    {
        var option = BarStyle.Horizontal(rows.Select(row => row.Name), axisName);
        option["xAxis"]!["scale"] = !marksZero;
        option["yAxis"]!["axisLabel"]!["overflow"] = "break";
        option["belt"] = "tip";
        var series = new JsonArray();
        for (var place = 0; place < rows.Count; place++)
        {
            Add(series, rows[place], place);
        }

        series.Add(Numbers(rows));
        if (marksZero)
        {
            series[^1]!["markLine"] = Zero();
        }

        option["series"] = series;
        return option;
    }

    private static void Add(JsonArray series, IntervalRow row, int place)
    {
        if (row.From is { } from)
        {
            series.Add(Line(row, place, from, row.Value, width: 14));
        }

        if (row is { Low: { } low, High: { } high })
        {
            series.Add(Line(row, place, low, high, width: 2));
        }

        if (row.From is null)
        {
            series.Add(Dot(row, place));
        }
    }

    private static JsonObject Line(IntervalRow row, int place, double from, double to, int width) => new()
    {
        ["type"] = "line",
        ["name"] = row.Name,
        ["symbol"] = width > 2 ? "none" : "rect",
        ["symbolSize"] = new JsonArray(2, 10),
        ["itemStyle"] = new JsonObject { ["color"] = width > 2 ? row.Colour : ChartStyle.Ink },
        ["lineStyle"] = new JsonObject { ["color"] = width > 2 || row.From is null ? row.Colour : ChartStyle.Ink, ["width"] = width, ["cap"] = "butt" },
        ["data"] = new JsonArray(Item(row, place, from), Item(row, place, to)),
    };

    private static JsonObject Dot(IntervalRow row, int place) => new()
    {
        ["type"] = "scatter",
        ["name"] = row.Name,
        ["symbolSize"] = 11,
        ["z"] = 4,
        ["itemStyle"] = new JsonObject { ["color"] = row.IsFilled ? row.Colour : "#ffffff", ["borderColor"] = row.Colour, ["borderWidth"] = 2 },
        ["data"] = new JsonArray(Item(row, place, row.Value)),
    };

    // Beyond the end of the line, where a number meets neither name nor dot.
    private static JsonObject Numbers(IReadOnlyList<IntervalRow> rows) => new()
    {
        ["type"] = "scatter",
        ["silent"] = true,
        ["symbolSize"] = 1,
        ["itemStyle"] = new JsonObject { ["color"] = "transparent" },
        ["data"] = new JsonArray([.. rows.Select((row, place) => (JsonNode)new JsonObject
        {
            ["value"] = At(new[] { row.Value, row.High ?? row.Value, row.From ?? row.Value }.Max(), place),
            ["label"] = new JsonObject { ["show"] = true, ["position"] = "right", ["distance"] = 7, ["formatter"] = row.Number, ["color"] = ChartStyle.Ink, ["fontSize"] = 12, ["backgroundColor"] = "#ffffff", ["padding"] = 2 },
        })]),
    };

    private static JsonObject Zero() => new()
    {
        ["silent"] = true,
        ["z"] = 1,
        ["symbol"] = "none",
        ["label"] = new JsonObject { ["show"] = false },
        ["lineStyle"] = new JsonObject { ["color"] = ChartStyle.Ink, ["type"] = "solid", ["width"] = 1 },
        ["data"] = new JsonArray(new JsonObject { ["xAxis"] = 0 }),
    };

    private static JsonObject Item(IntervalRow row, int place, double value) => new()
    {
        ["value"] = At(value, place),
        ["tip"] = new JsonArray([.. row.Tip.Select(line => (JsonNode)line)]),
    };

    private static JsonArray At(double value, int place) => new(Rounded(value), place);

    private static double Rounded(double value) => double.IsFinite(value) ? Math.Round(value, Decimals) : 0;
}
