using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;

/// <summary>Daily series as fans, a median and a band per point, with warm-up and interventions marked.</summary>
internal static class FanCharts
{
    private const string FenPerDay = "fen per day";
    private const double FenPerCny = 100;

    // Along the line, so that a long name stays within the plot; pointing at it shows the whole.
    private const int LabelPixels = 130;

    /// <summary>The charts; none where no days are kept.</summary>
    public static IReadOnlyList<Chart> Of(ComparisonReport report, RunSample sample, ManyTongue tongue)
        => [.. DailyFigures.All
            .Select(figure => Of(figure.Id, figure.Unit, report, sample, tongue))
            .OfType<Chart>()];

    /// <summary>The fans of a series with their names, and what their values count.</summary>
    public static (IReadOnlyList<BandSeries> Bands, string Unit) BandsOf(string series, string unit, ComparisonReport report, RunSample sample, ManyTongue tongue)
    {
        var divisor = unit == FenPerDay ? FenPerCny : 1;
        var bands = sample.Daily
            .Select(point => (Name: tongue.Point(point), Band: Band.Of(sample.Days(point, series), report.Experiment.WarmupDays, divisor)))
            .Where(item => item.Band.X.Count > 1 && item.Band.High.Any(value => value != 0))
            .ToList();
        if (unit != FenPerDay || bands.Count == 0)
        {
            return ([.. bands.Select(item => item.Band.Drawn(item.Name, 1))], unit == FenPerDay ? "" : tongue["DailyUnit." + unit]);
        }

        var scale = tongue.Figures.ScaleOf(bands.Max(item => item.Band.High.Max()));
        return ([.. bands.Select(item => item.Band.Drawn(item.Name, scale.Cny))], tongue.Say("Axis.MoneyPerDay", scale.Name));
    }

    /// <summary>The days on which interventions begin and end, with what they are called.</summary>
    public static IReadOnlyList<(double Day, string Name)> Marks(ComparisonReport report, ManyTongue tongue)
    {
        List<(double Day, string Name)> marks = [];
        foreach (var item in Timeline.Of(report.Scenario).Interventions)
        {
            var name = tongue.Label(item.Label, "");
            marks.Add((DayOf(report, item.FromTick), tongue.Say("Mark.Begins", name)));
            if (item.UntilTick is { } until)
            {
                marks.Add((DayOf(report, until), tongue.Say("Mark.Ends", name)));
            }
        }

        return marks;
    }

    private static Chart? Of(string series, string unit, ComparisonReport report, RunSample sample, ManyTongue tongue)
    {
        var (bands, name) = BandsOf(series, unit, report, sample, tongue);
        if (bands.Count == 0)
        {
            return null;
        }

        var option = BandChart.Of(bands, tongue["Axis.Day"], name, hasMarks: false, fromZero: true);
        var first = option["series"]![0]!;
        first["markArea"] = WarmUp(bands[0].X, tongue);
        first["markLine"] = Interventions(report, tongue);
        return new Chart("daily-" + series, "", option) { Title = tongue["Daily." + series] };
    }

    private static JsonObject? WarmUp(IReadOnlyList<double> days, ManyTongue tongue) => days[0] > 0 ? null : new JsonObject
    {
        ["silent"] = true,
        ["itemStyle"] = new JsonObject { ["color"] = "rgba(90,102,117,0.12)" },
        ["label"] = new JsonObject { ["position"] = "insideTopLeft", ["color"] = ChartStyle.Grey, ["fontSize"] = 11 },
        ["data"] = new JsonArray(new JsonArray(
            new JsonObject { ["xAxis"] = days[0], ["name"] = tongue["Mark.WarmUp"] },
            new JsonObject { ["xAxis"] = Math.Min(1, days[^1]) })),
    };

    private static double DayOf(ComparisonReport report, int tick)
        => Math.Round((tick / (double)Calendar.HoursPerDay) + 1 - report.Experiment.WarmupDays, 3);

    private static JsonObject? Interventions(ComparisonReport report, ManyTongue tongue)
    {
        JsonNode[] lines = [.. Marks(report, tongue).Select(mark => Line(mark.Day, mark.Name))];
        return lines.Length == 0 ? null : new JsonObject { ["symbol"] = "none", ["data"] = new JsonArray(lines) };
    }

    // Braces would be taken for a template.
    private static JsonObject Line(double day, string name) => new()
    {
        ["xAxis"] = day,
        ["name"] = name,
        ["label"] = new JsonObject
        {
            ["formatter"] = name.Replace('{', '(').Replace('}', ')'),
            ["position"] = "insideEndTop",
            ["fontSize"] = 10,
            ["color"] = ChartStyle.Red,
            ["width"] = LabelPixels,
            ["overflow"] = "truncate",
        },
        ["lineStyle"] = new JsonObject { ["type"] = "solid", ["width"] = 2, ["color"] = ChartStyle.Red },
    };
}
