using System.Text.Json.Nodes;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>What all charts have in common. Colours keep a contrast of 4.5 with white and differ in brightness as well.</summary>
internal static class ChartStyle
{
    /// <summary>The first series.</summary>
    public const string Blue = "#1d5c9e";

    /// <summary>What went wrong, or the counterpart of the first series.</summary>
    public const string Orange = "#b4530a";

    /// <summary>What went well.</summary>
    public const string Green = "#16794c";

    /// <summary>A fourth series.</summary>
    public const string Purple = "#6d3fa0";

    /// <summary>A fifth series.</summary>
    public const string Grey = "#5a6675";

    /// <summary>A sixth series.</summary>
    public const string Red = "#b3261e";

    /// <summary>A seventh series.</summary>
    public const string Teal = "#0b7285";

    /// <summary>Text and axes.</summary>
    public const string Ink = "#1f2933";

    private const string Faint = "#dfe4ea";
    private const string Fonts = "system-ui, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

    /// <summary>A chart without axes and series.</summary>
    public static JsonObject Base() => new()
    {
        ["animation"] = false,
        ["textStyle"] = new JsonObject { ["fontFamily"] = Fonts, ["color"] = Ink },
        ["aria"] = new JsonObject { ["enabled"] = true },
        ["grid"] = new JsonObject { ["left"] = 12, ["right"] = 16, ["top"] = 58, ["bottom"] = 26, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["top"] = 0, ["left"] = 0, ["itemWidth"] = 22, ["textStyle"] = Text(12) },
    };

    /// <summary>An axis of values.</summary>
    /// <param name="name">What it counts, with the unit.</param>
    /// <param name="isRight">Whether it is the second axis.</param>
    public static JsonObject ValueAxis(string name, bool isRight = false) => new()
    {
        ["type"] = "value",
        ["name"] = name,
        ["nameTextStyle"] = Aligned(isRight ? "right" : "left"),
        ["axisLabel"] = Text(12),
        ["axisLine"] = new JsonObject { ["onZero"] = false },
        ["splitLine"] = new JsonObject { ["show"] = !isRight, ["lineStyle"] = new JsonObject { ["color"] = Faint } },
    };

    /// <summary>Text of a size in the page's ink.</summary>
    public static JsonObject Text(int size) => new() { ["fontSize"] = size, ["color"] = Ink };

    private static JsonObject Aligned(string side)
    {
        var text = Text(12);
        text["align"] = side;
        return text;
    }
}
