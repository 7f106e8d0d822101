using System.Text.Json.Nodes;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>Horizontal bars, the first at the top.</summary>
internal static class BarStyle
{
    private const int WidthOfNames = 190;
    private const int RoomForNumbers = 124;

    /// <summary>A chart without its series.</summary>
    /// <param name="names">The bars' names.</param>
    /// <param name="axisName">What the bars count, with the unit.</param>
    public static JsonObject Horizontal(IEnumerable<string> names, string axisName)
    {
        var option = ChartStyle.Base();
        option.Remove("legend");
        option["grid"] = new JsonObject { ["left"] = WidthOfNames + 14, ["right"] = RoomForNumbers, ["top"] = 12, ["bottom"] = 46, ["containLabel"] = false };
        option["tooltip"] = new JsonObject { ["trigger"] = "item", ["confine"] = true };
        option["xAxis"] = ValueAxis(axisName);
        option["yAxis"] = new JsonObject
        {
            ["type"] = "category",
            ["inverse"] = true,
            ["axisTick"] = new JsonObject { ["show"] = false },
            ["axisLabel"] = NameLabel(),
            ["data"] = new JsonArray([.. names.Select(name => (JsonNode)name)]),
        };
        return option;
    }

    /// <summary>A bar with its number at its right, where it cannot meet a name.</summary>
    public static JsonObject Bar(double value, string number, string colour) => new()
    {
        ["value"] = Math.Round(value, 3),
        ["itemStyle"] = new JsonObject { ["color"] = colour },
        ["label"] = new JsonObject
        {
            ["show"] = true,
            ["formatter"] = number,
            ["position"] = "right",
            ["color"] = "#1f2933",
        },
    };

    private static JsonObject ValueAxis(string name)
    {
        var axis = ChartStyle.ValueAxis(name);
        axis["nameLocation"] = "middle";
        axis["nameGap"] = 26;
        axis["nameTextStyle"] = ChartStyle.Text(12);
        return axis;
    }

    private static JsonObject NameLabel()
    {
        var label = ChartStyle.Text(12);
        label["width"] = WidthOfNames;
        label["overflow"] = "truncate";
        return label;
    }
}
