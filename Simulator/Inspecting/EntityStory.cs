using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Telling;
using OrleansIndustrialBelt.Model.Results;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Inspecting;

/// <summary>An entity's story, week by week: what it received, what it decided and why, what came of it.</summary>
/// <param name="run">The run.</param>
/// <param name="record">What the run has on the entity.</param>
/// <param name="texts">The language.</param>
internal sealed class EntityStory(RecordedRun run, EntityRecord record, Texts texts)
{
    private readonly WeekFigures figures = new(record.Id.Kind, texts);
    private readonly HappeningText happenings = new(run.Manifest.WarmupDays, run.Scenario().Nature.Attributes, texts);

    /// <summary>The story's lines.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Who();
        foreach (var gap in Gaps())
        {
            yield return gap;
        }

        foreach (var week in Weeks())
        {
            yield return "";
            yield return Header(week);
            foreach (var line in Week(week))
            {
                yield return "  " + line;
            }
        }
    }

    private string Who()
    {
        var label = texts.Label(new() { En = record.Card["nameEn"], Zh = record.Card["nameZh"] });
        string[] parts =
        [
            Part("Story.Class", record.Card["class"]),
            Part("Story.Platform", record.Card["platform"]),
            Part("Story.Owner", record.Card["owner"]),
            texts.Format("Story.Run", run.Manifest.Scenario, run.Manifest.Policy, run.Manifest.NatureSeed),
        ];
        return $"{record.Id} {label}: {texts["Kind." + record.Id.Kind]}" + string.Concat(parts.Where(part => part.Length > 0).Select(part => texts["Story.Comma"] + part));
    }

    private string Part(string key, string value) => value.Length == 0 ? "" : texts.Format(key, value);

    private IEnumerable<string> Gaps()
    {
        if (record.Days is null)
        {
            yield return texts.Format("Story.NotRecorded", RunFiles.EntityDays, "entities");
        }

        if (record.Decisions is null)
        {
            yield return texts.Format("Story.NotRecorded", RunFiles.Decisions, "decisions");
        }
    }

    // Week 1 starts with the first measured day; weeks of the warm-up are 0, -1 ...
    private static int WeekOf(int day) => (int)Math.Floor((day - 1) / (double)Calendar.DaysPerWeek) + 1;

    private int DayOf(int tick) => (tick / Calendar.HoursPerDay) - run.Manifest.WarmupDays + 1;

    private IEnumerable<int> Weeks()
        => (record.Days ?? []).Select(row => WeekOf((int)row.Number("day")))
            .Concat((record.Decisions ?? []).Concat(record.Events).Select(item => WeekOf(DayOf(item.Tick))))
            .Distinct()
            .Order();

    private string Header(int week)
    {
        var last = week * Calendar.DaysPerWeek;
        return texts.Format(
            week >= 1 ? "Story.Week" : "Story.WarmupWeek",
            week.ToString(CultureInfo.InvariantCulture),
            last - Calendar.DaysPerWeek + 1,
            last);
    }

    private IEnumerable<string> Week(int week)
    {
        var days = (record.Days ?? []).Where(row => WeekOf((int)row.Number("day")) == week).ToList();
        if (figures.Received(days) is { } received)
        {
            yield return received;
        }

        foreach (var line in happenings.Decisions(Of(record.Decisions, week)))
        {
            yield return line;
        }

        foreach (var line in happenings.Events(Of(record.Events, week)))
        {
            yield return line;
        }

        if (figures.Results(days) is { } results)
        {
            yield return results;
        }
    }

    private List<Happening> Of(IReadOnlyList<Happening>? items, int week)
        => [.. (items ?? []).Where(item => WeekOf(DayOf(item.Tick)) == week)];
}
