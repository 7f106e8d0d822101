using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.WebConsole.Services.Live;

namespace OrleansIndustrialBelt.WebConsole.Components.Charts;

/// <summary>Days and hot words of a run as options of ECharts.</summary>
internal static class LiveCharts
{
    /// <summary>Orders, wants and comments by day.</summary>
    public static JsonObject Days(LivePicture picture, int warmupDays, Texts texts)
    {
        JsonObject Line(string key, string colour, Func<BeltDay, IReadOnlyList<long>> part, int axis) => new()
        {
            ["type"] = "line",
            ["name"] = texts[key],
            ["showSymbol"] = false,
            ["color"] = colour,
            ["yAxisIndex"] = axis,
            ["data"] = new JsonArray([.. picture.Days.Select(day => (JsonNode)new JsonArray((day.Tick / Calendar.HoursPerDay) - warmupDays + 1, part(day).Sum()))]),
        };

        return new JsonObject
        {
            ["animation"] = false,
            ["legend"] = new JsonObject { ["top"] = 0 },
            ["tooltip"] = new JsonObject { ["trigger"] = "axis" },
            ["grid"] = Grid(),
            ["xAxis"] = new JsonObject { ["type"] = "value", ["min"] = "dataMin", ["max"] = "dataMax", ["minInterval"] = 1 },
            ["yAxis"] = new JsonArray(new JsonObject { ["type"] = "value" }, new JsonObject { ["type"] = "value", ["splitLine"] = new JsonObject { ["show"] = false } }),
            ["series"] = new JsonArray(
                Line("Live.Orders", "#2f7ed8", day => day.Orders, 0), Line("Live.Wants", "#2a9d62", day => day.Wants, 0), Line("Live.Comments", "#c96a16", day => day.Comments, 1)),
        };
    }

    /// <summary>The loudest words of the day, for more to the right and for less to the left.</summary>
    public static JsonObject Words(LivePicture picture, Belt belt, Texts texts)
    {
        const int Most = 12;
        var words = Enumerable.Range(0, picture.Today.Words.Count)
            .GroupBy(place => (Category: place / belt.AttributeCount / belt.ClusterCount, Attribute: place % belt.AttributeCount))
            .Select(group => (
                Name: $"{texts.Label(belt.Scenario.Categories[group.Key.Category].Label)} · {belt.Scenario.Nature.Attributes[group.Key.Attribute]}",
                Count: group.Sum(place => picture.Today.Words[place]),
                Leaning: group.Sum(place => picture.Today.Leaning[place])))
            .OrderByDescending(word => word.Count)
            .Take(Most)
            .Reverse()
            .ToList();
        JsonObject Bar(string key, string colour, Func<(string Name, long Count, long Leaning), long> part) => new()
        {
            ["type"] = "bar",
            ["stack"] = "words",
            ["name"] = texts[key],
            ["color"] = colour,
            ["data"] = new JsonArray([.. words.Select(word => (JsonNode)part(word))]),
        };

        return new JsonObject
        {
            ["animation"] = false,
            ["legend"] = new JsonObject { ["top"] = 0 },
            ["tooltip"] = new JsonObject { ["trigger"] = "axis" },
            ["grid"] = Grid(),
            ["xAxis"] = new JsonObject { ["type"] = "value" },
            ["yAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. words.Select(word => (JsonNode)word.Name)]) },
            ["series"] = new JsonArray(
                Bar("Live.More", "#2f7ed8", word => (word.Count + word.Leaning) / 2), Bar("Live.Less", "#c96a16", word => -(word.Count - word.Leaning) / 2)),
        };
    }

    private static JsonObject Grid() => new() { ["left"] = 8, ["right"] = 8, ["top"] = 40, ["bottom"] = 8, ["containLabel"] = true };
}
