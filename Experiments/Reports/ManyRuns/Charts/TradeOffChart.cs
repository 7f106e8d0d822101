using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;

/// <summary>Two KPIs against each other: every replication as a dot, means as larger marks.</summary>
internal static class TradeOffChart
{
    private const int MostDots = 2_000;
    private const int HeightPixels = 420;
    private const int Decimals = 4;

    /// <summary>The chart; null where there is no trade-off to show.</summary>
    public static Chart? Of(ComparisonReport report, RunSample sample, ManyTongue tongue)
        => TradeOff.Of(report.Experiment, sample) is not { } tradeOff ? null : new Chart("trade-off", Note(tradeOff, tongue), Option(tradeOff, tongue))
        {
            Title = tongue.Say("TradeOff.Title", tongue.Kpi(tradeOff.Across.Id), tongue.Kpi(tradeOff.Up.Id)),
            Height = HeightPixels,
        };

    private static string Note(TradeOff tradeOff, ManyTongue tongue)
    {
        var corner = (tradeOff.Across.Direction, tradeOff.Up.Direction) switch
        {
            (KpiDirection.More, KpiDirection.More) => "TradeOff.UpRight",
            (KpiDirection.Less, KpiDirection.More) => "TradeOff.UpLeft",
            (KpiDirection.More, KpiDirection.Less) => "TradeOff.DownRight",
            (KpiDirection.Less, KpiDirection.Less) => "TradeOff.DownLeft",
            _ => "",
        };
        return corner.Length == 0
            ? tongue["TradeOff.NoteNeutral"]
            : $"{tongue.Say("TradeOff.Note", tongue[corner])} {tongue.Say("TradeOff.Unbeaten", tongue.List([.. tradeOff.Unbeaten()!.Select(point => tongue.Point(point.Point))]))}";
    }

    private static JsonObject Option(TradeOff tradeOff, ManyTongue tongue)
    {
        var across = tongue.ScaleOf(tradeOff.Across, tradeOff.Points.Max(point => Math.Abs(point.Across)));
        var up = tongue.ScaleOf(tradeOff.Up, tradeOff.Points.Max(point => Math.Abs(point.Up)));
        var option = ChartStyle.Base();
        option["belt"] = "scatter";
        option["legend"]!["data"] = new JsonArray([.. tradeOff.Points.Select(point => (JsonNode)tongue.Point(point.Point))]);
        option["legend"]!["type"] = "scroll";
        option["legend"]!["itemWidth"] = 12;
        option["legend"]!["itemHeight"] = 12;
        option["tooltip"] = new JsonObject { ["trigger"] = "item", ["confine"] = true };
        option["grid"]!["bottom"] = 32;
        option["xAxis"] = Axis($"{tongue.Kpi(tradeOff.Across.Id)}, {across.Name}", isBelow: true);
        option["yAxis"] = Axis($"{tongue.Kpi(tradeOff.Up.Id)}, {up.Name}", isBelow: false);
        var series = new JsonArray();
        var most = MostDots / tradeOff.Points.Count;
        for (var place = 0; place < tradeOff.Points.Count; place++)
        {
            var point = tradeOff.Points[place];
            var name = tongue.Point(point.Point);
            series.Add(Series(name, place, isMean: true, [At(point.Across / across.Divisor, point.Up / up.Divisor)]));
            series.Add(Series(name, place, isMean: false, point.Replications.Take(most).Select(value => At(value.Across / across.Divisor, value.Up / up.Divisor))));
        }

        option["series"] = series;
        return option;
    }

    private static JsonObject Series(string name, int place, bool isMean, IEnumerable<JsonNode> values)
    {
        var look = SeriesLook.Of(place);
        return new JsonObject
        {
            ["type"] = "scatter",
            ["name"] = name,
            ["symbol"] = look.Mark,
            ["symbolSize"] = isMean ? 18 : 6,
            ["z"] = isMean ? 4 : 2,
            ["itemStyle"] = new JsonObject
            {
                ["color"] = look.Colour,
                ["opacity"] = isMean ? 1 : 0.45,
                ["borderColor"] = isMean ? "#ffffff" : look.Colour,
                ["borderWidth"] = isMean ? 2 : 0,
            },
            ["data"] = new JsonArray([.. values]),
        };
    }

    private static JsonObject Axis(string name, bool isBelow)
    {
        var axis = ChartStyle.ValueAxis(name);
        axis["scale"] = true;
        if (isBelow)
        {
            axis["nameLocation"] = "middle";
            axis["nameGap"] = 26;
            axis["nameTextStyle"] = ChartStyle.Text(12);
        }

        return axis;
    }

    private static JsonArray At(double across, double up) => new(Math.Round(across, Decimals), Math.Round(up, Decimals));
}
