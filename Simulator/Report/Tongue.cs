using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.Resources;
using OrleansIndustrialBelt.Simulator.Showing;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Report;

/// <summary>Words, names, hours and numbers of a page in one language.</summary>
/// <param name="language">The language's code.</param>
/// <param name="run">The run, for its names.</param>
internal sealed class Tongue(string language, ReportRun run)
{
    /// <summary>The languages of a page, whichever it opens in.</summary>
    public static IReadOnlyList<string> Languages { get; } = [Texts.English, Texts.Chinese];

    /// <summary>The language's code.</summary>
    public string Language => Common.Language;

    /// <summary>Texts of the whole command line: KPIs, units, the sentence.</summary>
    public Texts Common { get; } = Texts.Of(language);

    /// <summary>Texts of the page.</summary>
    public Texts Page { get; } = Texts.OfReport(language);

    /// <summary>Numbers.</summary>
    public Figures Figures { get; } = new(Texts.Of(language));

    /// <summary>A text of the page.</summary>
    public string this[string key] => Page[key];

    /// <summary>A text of the page with its places filled in.</summary>
    public string Say(string key, params object[] values) => Page.Format(key, values);

    /// <summary>A label, or the id of what has none.</summary>
    public string Label(LabelOptions label, string id) => Common.Label(label) is { Length: > 0 } text ? text : id;

    /// <summary>The name of an entity and its address.</summary>
    public string Name(EntityId id) => Label(EntityCard.Of(run.Belt, id).Label, "") is { Length: > 0 } name ? $"{name} ({id})" : id.ToString();

    /// <summary>The name of a factory class.</summary>
    public string Class(string name) => run.Belt.Scenario.Classes.TryGetValue(name, out var options) ? Label(options.Label, name) : name;

    /// <summary>The name of a design attribute: those of the shipped scenarios have words, others are shown as they are.</summary>
    public string Attribute(int index)
    {
        var names = run.Belt.Scenario.Nature.Attributes;
        return index < 0 || index >= names.Count ? "?" : Page.Find("Attribute." + names[index]) ?? names[index];
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
