using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;

/// <summary>Means of tested KPIs over two factors, a map per KPI and policy.</summary>
internal static class HeatCharts
{
    private const int MostMaps = 12;
    private const int MostNumbers = 120;
    private const int HeightPixels = 380;
    private const int Decimals = 4;

    /// <summary>The maps; none unless two factors meet in a grid.</summary>
    public static IReadOnlyList<Chart> Of(ComparisonReport report, ManyTongue tongue)
        => [.. report.Experiment.PrimaryKpis
            .SelectMany(id => HeatMap.Of(report, id).Select(map => Of(KpiCatalog.All.First(kpi => kpi.Id == id), map, tongue)))
            .Take(MostMaps)];

    private static Chart Of(KpiDefinition kpi, HeatMap map, ManyTongue tongue)
    {
        var scale = tongue.ScaleOf(kpi, map.Cells.Max(cell => Math.Abs(cell.Row.Estimate!.Mean)));
        var option = ChartStyle.Base();
        option.Remove("legend");
        option["belt"] = "tip";
        option["tooltip"] = new JsonObject { ["confine"] = true };
        option["grid"] = new JsonObject { ["left"] = 12, ["right"] = 16, ["top"] = 30, ["bottom"] = 78, ["containLabel"] = true };
        option["xAxis"] = Axis(map.Across, isBelow: true);
        option["yAxis"] = Axis(map.Up, isBelow: false);
        option["visualMap"] = Colours([.. map.Cells.Select(cell => cell.Row.Estimate!.Mean)], kpi, scale.Divisor, tongue);
        option["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "heatmap",
            ["label"] = new JsonObject { ["show"] = map.Cells.Count <= MostNumbers, ["fontSize"] = 11 },
            ["itemStyle"] = new JsonObject { ["borderColor"] = "#ffffff", ["borderWidth"] = 1 },
            ["data"] = new JsonArray([.. map.Cells.Select(cell => (JsonNode)Cell(cell, kpi, scale.Divisor, tongue))]),
        });
        return new Chart($"heat-{kpi.Id}-{map.Policy}", tongue["Heat.Note"], option)
        {
            Title = tongue.Say("Heat.Title", tongue.Kpi(kpi.Id), tongue.Policy(map.Policy)),
            Height = HeightPixels,
        };
    }

    private static JsonObject Cell((int Across, int Up, Comparisons.ComparisonRow Row) cell, KpiDefinition kpi, double divisor, ManyTongue tongue) => new()
    {
        ["value"] = new JsonArray(cell.Across, cell.Up, Math.Round(cell.Row.Estimate!.Mean / divisor, Decimals)),
        ["label"] = new JsonObject { ["formatter"] = Words.People.Number(cell.Row.Estimate!.Mean / divisor) },
        ["tip"] = new JsonArray(
            tongue.Point(cell.Row.Point),
            tongue.Value(kpi, cell.Row.Estimate.Mean),
            tongue.MeanInterval(kpi, cell.Row.Estimate)),
    };

    private static JsonObject Axis(Factor factor, bool isBelow) => new()
    {
        ["type"] = "category",
        ["name"] = new FactorValue(factor.Path, "").Name,
        ["nameLocation"] = isBelow ? "middle" : "end",
        ["nameGap"] = isBelow ? 26 : 12,
        ["nameTextStyle"] = ChartStyle.Text(12),
        ["axisLabel"] = ChartStyle.Text(12),
        ["axisTick"] = new JsonObject { ["show"] = false },
        ["data"] = new JsonArray([.. factor.Values.Select(value => (JsonNode)value)]),
    };

    // Bright to dark in one hue, so that it reads without colour as well.
    private static JsonObject Colours(List<double> means, KpiDefinition kpi, double divisor, ManyTongue tongue) => new()
    {
        ["type"] = "continuous",
        ["min"] = Math.Round(means.Min() / divisor, Decimals),
        ["max"] = Math.Round(Math.Max(means.Max(), means.Min() + 1e-4) / divisor, Decimals),
        ["orient"] = "horizontal",
        ["left"] = "center",
        ["bottom"] = 0,
        ["itemHeight"] = 200,
        ["itemWidth"] = 12,
        ["precision"] = 2,
        ["text"] = new JsonArray(tongue.Value(kpi, means.Max()), tongue.Value(kpi, means.Min())),
        ["textStyle"] = ChartStyle.Text(12),
        ["inRange"] = new JsonObject { ["color"] = new JsonArray("#f3f8fd", "#9cc4e8", "#4f93cf") },
    };
}
