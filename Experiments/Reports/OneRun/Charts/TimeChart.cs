using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>Puts series over the days of a run into a chart.</summary>
/// <param name="timeline">The days.</param>
/// <param name="marks">What is drawn across them.</param>
/// <param name="tongue">The language.</param>
internal sealed class TimeChart(Timeline timeline, TimeMarks marks, RunTongue tongue)
{
    private const int DecimalsOfLarge = 0;
    private const int DecimalsOfSmall = 3;
    private readonly JsonArray axes = [];
    private readonly JsonArray series = [];

    /// <summary>Adds an axis; the second stands at the right.</summary>
    public TimeChart Axis(string name)
    {
        axes.Add(ChartStyle.ValueAxis(name, isRight: axes.Count > 0));
        return this;
    }

    /// <summary>Adds a line on the axis added last.</summary>
    public TimeChart Line(string key, IReadOnlyList<double?> values, string colour, string dash = "solid")
    {
        var line = Series("line", key, values, colour);
        line["showSymbol"] = false;
        line["lineStyle"] = new JsonObject { ["width"] = 1.8, ["type"] = dash };
        series.Add(line);
        return this;
    }

    /// <summary>Adds bars on the axis added last.</summary>
    public TimeChart Bars(string key, IReadOnlyList<double?> values, string colour)
    {
        var bars = Series("bar", key, values, colour);
        bars["barWidth"] = "60%";
        series.Add(bars);
        return this;
    }

    /// <summary>The chart.</summary>
    /// <param name="withFads">Whether fads are drawn.</param>
    public JsonObject Build(bool withFads = false)
    {
        var option = ChartStyle.Base();
        var first = series[0]!.AsObject();
        first["markArea"] = marks.WarmUp(timeline);
        first["markLine"] = marks.Lines(withFads);
        option["tooltip"] = new JsonObject { ["trigger"] = "axis", ["confine"] = true };
        option["xAxis"] = DayAxis();
        option["yAxis"] = axes;
        option["series"] = series;
        return option;
    }

    private JsonObject DayAxis() => new()
    {
        ["type"] = "value",
        ["name"] = tongue["Axis.Day"],
        ["nameLocation"] = "middle",
        ["nameGap"] = 24,
        ["min"] = timeline.First,
        ["max"] = Math.Max(timeline.Last, timeline.First + 1),
        ["minInterval"] = 1,
        ["axisLine"] = new JsonObject { ["onZero"] = false },
        ["splitLine"] = new JsonObject { ["show"] = false },
        ["axisLabel"] = new JsonObject { ["hideOverlap"] = true, ["fontSize"] = 12, ["color"] = "#1f2933" },
        ["axisPointer"] = new JsonObject { ["label"] = new JsonObject { ["formatter"] = tongue["Axis.DayOf"], ["precision"] = 0 } },
    };

    private JsonObject Series(string type, string key, IReadOnlyList<double?> values, string colour)
    {
        var points = new JsonArray();
        foreach (var (day, value) in timeline.Days.Zip(values))
        {
            points.Add(new JsonArray(day, value is { } number ? Rounded(number) : null));
        }

        return new JsonObject
        {
            ["type"] = type,
            ["name"] = tongue[key],
            ["yAxisIndex"] = axes.Count - 1,
            ["itemStyle"] = new JsonObject { ["color"] = colour },
            ["data"] = points,
        };
    }

    private static double Rounded(double value) => Math.Round(value, Math.Abs(value) >= 1000 ? DecimalsOfLarge : DecimalsOfSmall);
}
