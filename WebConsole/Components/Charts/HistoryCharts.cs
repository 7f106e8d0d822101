using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.WebConsole.Services.Live;

namespace OrleansIndustrialBelt.WebConsole.Components.Charts;

/// <summary>An entity's days as options of ECharts: a strip per figure over the same days.</summary>
internal static class HistoryCharts
{
    private const int Strip = 110;
    private const int Head = 26;
    private static readonly string[] Colours = ["#2f7ed8", "#2a9d62", "#c96a16", "#8e5bb5", "#b5485d"];

    /// <summary>Pixels that a history takes.</summary>
    public static int Height(IReadOnlyList<HistoryDay> days) => (Strip * days[0].Figures.Count) + 12;

    /// <summary>The strips.</summary>
    /// <param name="days">What was seen, oldest first; not empty.</param>
    /// <param name="warmupDays">Days before day 1.</param>
    /// <param name="texts">The words.</param>
    public static JsonObject Option(IReadOnlyList<HistoryDay> days, int warmupDays, Texts texts)
    {
        JsonArray Each(Func<int, JsonObject> make) => new([.. Enumerable.Range(0, days[0].Figures.Count).Select(make)]);
        var (first, last) = (days[0].Day - warmupDays + 1, days[^1].Day - warmupDays + 1);
        string Name(int place) => texts["History." + days[0].Figures[place].Name];
        return new JsonObject
        {
            ["animation"] = false,
            ["tooltip"] = new JsonObject { ["trigger"] = "axis" },
            ["title"] = Each(place => new() { ["text"] = Name(place), ["left"] = 8, ["top"] = place * Strip, ["textStyle"] = new JsonObject { ["fontSize"] = 12, ["fontWeight"] = "normal" } }),
            ["grid"] = Each(place => new() { ["left"] = 70, ["right"] = 16, ["top"] = (place * Strip) + Head, ["height"] = Strip - Head - 24 }),
            ["xAxis"] = Each(place => new() { ["type"] = "value", ["gridIndex"] = place, ["min"] = first, ["max"] = Math.Max(last, first + 1), ["minInterval"] = 1 }),
            ["yAxis"] = Each(place => new() { ["type"] = "value", ["gridIndex"] = place, ["scale"] = true, ["splitNumber"] = 2 }),
            ["series"] = Each(place => new()
            {
                ["type"] = "line",
                ["name"] = Name(place),
                ["xAxisIndex"] = place,
                ["yAxisIndex"] = place,
                ["color"] = Colours[place % Colours.Length],
                ["symbolSize"] = 4,
                ["data"] = new JsonArray([.. Points(days, place).Select(point => (JsonNode)new JsonArray(point.Day - warmupDays + 1, Math.Round(point.Value, 4)))]),
            }),
        };
    }

    // What accrues is told per day between two looks.
    private static IEnumerable<(int Day, double Value)> Points(IReadOnlyList<HistoryDay> days, int place)
        => days[0].Figures[place].Accrues
            ? days.Zip(days.Skip(1), (before, day) => (day.Day, (day.Figures[place].Value - before.Figures[place].Value) / (day.Day - before.Day)))
            : days.Select(day => (day.Day, day.Figures[place].Value));
}
