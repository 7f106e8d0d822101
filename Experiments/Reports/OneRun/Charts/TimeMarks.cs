using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>What is drawn across time: the warm-up, interventions, and where asked for fads.</summary>
/// <param name="run">The run.</param>
/// <param name="tongue">The language.</param>
internal sealed class TimeMarks(ReportRun run, RunTongue tongue)
{
    private const string FadKind = "fad";

    // Along the line, so that a long name stays within the plot; pointing at it shows the whole.
    private const int LabelPixels = 130;

    /// <summary>Whether the run had a fad on a day it lived.</summary>
    public bool HasFads => run.Outcome.Events.Any(item => item.Kind == FadKind);

    /// <summary>The days nobody counts.</summary>
    public JsonObject? WarmUp(Timeline timeline)
    {
        if (timeline.First > 0)
        {
            return null;
        }

        return new JsonObject
        {
            ["silent"] = true,
            ["itemStyle"] = new JsonObject { ["color"] = "rgba(90,102,117,0.12)" },
            ["label"] = new JsonObject { ["position"] = "insideTopLeft", ["color"] = ChartStyle.Grey, ["fontSize"] = 11 },
            ["data"] = new JsonArray(new JsonArray(
                new JsonObject { ["xAxis"] = timeline.First, ["name"] = tongue["Mark.WarmUp"] },
                new JsonObject { ["xAxis"] = Math.Min(1, timeline.Last) })),
        };
    }

    /// <summary>Lines at interventions and, if asked for, at fads.</summary>
    public JsonObject? Lines(bool withFads)
    {
        var lines = new JsonArray();
        foreach (var item in run.Outcome.Events.Where(item => item.Kind is InterventionNotes.Begins or InterventionNotes.Ends || (withFads && item.Kind == FadKind)))
        {
            lines.Add(Line(item));
        }

        return lines.Count == 0 ? null : new JsonObject
        {
            ["symbol"] = "none",
            ["label"] = new JsonObject { ["show"] = false },
            ["data"] = lines,
        };
    }

    /// <summary>A fad in words.</summary>
    public string Fad(BeltEvent fad) => tongue.Say(
        FactOf(fad, "sign") > 0 ? "Mark.FadMore" : "Mark.FadLess",
        tongue.Segment((int)FactOf(fad, "segment")),
        tongue.Attribute((int)FactOf(fad, "attribute")),
        tongue.Category((int)FactOf(fad, "category")));

    private string Intervention(BeltEvent item)
        => tongue.Say(item.Kind == InterventionNotes.Begins ? "Mark.Intervention" : "Mark.InterventionEnd", Change(item));

    private string Change(BeltEvent item)
        => tongue.Label(run.World.Timeline.Interventions[(int)FactOf(item, "number") - 1].Label, item.Text);

    // What changes, beside its line; braces would be taken for a template.
    private string Beside(BeltEvent item)
        => (item.Kind == InterventionNotes.Ends ? "× " : "") + Change(item).Replace('{', '(').Replace('}', ')');

    private static double FactOf(BeltEvent item, string name) => item.Facts.First(fact => fact.Name == name).Value;

    private JsonObject Line(BeltEvent item)
    {
        var isFad = item.Kind == FadKind;
        return new JsonObject
        {
            ["xAxis"] = run.Outcome.Plan.DayNumber(item.Tick) + Math.Round(item.Tick % Calendar.HoursPerDay / (double)Calendar.HoursPerDay, 3),
            ["name"] = isFad ? Fad(item) : Intervention(item),
            ["label"] = new JsonObject { ["show"] = !isFad, ["formatter"] = isFad ? "" : Beside(item), ["position"] = "insideEndTop", ["fontSize"] = 10, ["color"] = ChartStyle.Red, ["width"] = LabelPixels, ["overflow"] = "truncate" },
            ["lineStyle"] = new JsonObject
            {
                ["type"] = isFad ? "dashed" : "solid",
                ["width"] = isFad ? 1 : 2,
                ["color"] = isFad ? ChartStyle.Purple : ChartStyle.Red,
                ["opacity"] = isFad ? 0.55 : 1,
            },
        };
    }
}
