using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun;

/// <summary>Words, names, hours and numbers of a run's page in one language.</summary>
/// <param name="language">The language's code.</param>
/// <param name="run">The run, for its names.</param>
internal sealed class RunTongue(string language, ReportRun run) : Tongue(Texts.OfReport(language))
{
    /// <summary>The name of an entity and its address.</summary>
    public string Name(EntityId id) => Label(EntityCard.Of(run.Belt, id).Label, "") is { Length: > 0 } name ? $"{name} ({id})" : id.ToString();

    /// <summary>The name of a factory class.</summary>
    public string Class(string name) => run.Belt.Scenario.Classes.TryGetValue(name, out var options) ? Label(options.Label, name) : name;

    /// <summary>The name of a design attribute: those of the shipped scenarios have words, others are shown as they are.</summary>
    public string Attribute(int index)
    {
        var names = run.Belt.Scenario.Nature.Attributes;
        return index < 0 || index >= names.Count ? "?" : Find("Attribute." + names[index]) ?? names[index];
    }

    /// <summary>The name of a category.</summary>
    public string Category(int index) => Label(run.Belt.Scenario.Categories[index].Label, run.Belt.Scenario.Categories[index].Id);

    /// <summary>The name of a segment.</summary>
    public string Segment(int index) => Label(run.Belt.Scenario.Segments[index].Label, run.Belt.Scenario.Segments[index].Id);

    /// <summary>Day and hour of a tick.</summary>
    public string Hour(int tick) => Say(
        "Hour",
        run.Outcome.Plan.DayNumber(tick),
        (tick % Calendar.HoursPerDay).ToString("00", CultureInfo.InvariantCulture));
}
