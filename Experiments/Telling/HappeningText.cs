using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Experiments.Telling;

/// <summary>Puts decisions, with their reasons, and events into sentences.</summary>
/// <param name="warmupDays">Days before the first measured one.</param>
/// <param name="attributes">Names of the design attributes.</param>
/// <param name="texts">The language.</param>
public sealed class HappeningText(int warmupDays, IReadOnlyList<string> attributes, Texts texts)
{
    /// <summary>A line per kind of decision and reason; those that were taken again and again are told once, with their last facts.</summary>
    public IEnumerable<string> Decisions(IEnumerable<Happening> items)
        => Grouped(items, item => (item.Kind, item.Subject, item.Outcome, item.Reason), DecisionOf);

    /// <summary>A line per event; those that happened again and again are told once.</summary>
    public IEnumerable<string> Events(IEnumerable<Happening> items)
        => Grouped(items, item => (item.Kind, item.Subject, "", ""), EventOf);

    private IEnumerable<string> Grouped(
        IEnumerable<Happening> items, Func<Happening, (string Kind, string Subject, string Outcome, string Reason)> key, Func<Happening, string> tell)
    {
        foreach (var group in items.GroupBy(key))
        {
            var last = group.Last();
            var when = TickText.Of(last.Tick, warmupDays, texts);
            var count = group.Count();
            yield return count == 1
                ? texts.Format("Story.Once", when, tell(last))
                : texts.Format("Story.Often", when, tell(last), count);
        }
    }

    private string DecisionOf(Happening item)
    {
        var did = texts.Find($"Did.{item.Kind}.{item.Outcome}");
        var why = texts.Find($"Reason.{item.Kind}.{item.Reason}");
        return did is not null && why is not null
            ? texts.Format("Story.Because", Fill(did, item), Fill(why, item))
            : Plain(item, texts.Format("Story.Because", $"{texts.Word("Kind", item.Kind)}: {texts.Word("Outcome", item.Outcome)}", texts.Word("Reason", item.Reason)));
    }

    private string EventOf(Happening item)
        => texts.Find($"Event.{item.Kind}") is { } told ? Fill(told, item) : Plain(item, texts.Word("Event", item.Kind));

    // What this version has no sentence for is told with all its numbers.
    private string Plain(Happening item, string told)
    {
        var facts = string.Join(", ", item.Facts.Select(fact => $"{fact.Name} {Number(fact)}"));
        var subject = item.Subject.Length == 0 ? "" : $" [{item.Subject}]";
        return told + subject + (facts.Length == 0 ? "" : $" ({facts})");
    }

    private string Fill(string sentence, Happening item)
    {
        var filled = sentence.Replace("{subject}", item.Subject, StringComparison.Ordinal);
        foreach (var fact in item.Facts)
        {
            filled = filled.Replace($"{{{fact.Name}}}", Number(fact), StringComparison.Ordinal);
        }

        return filled;
    }

    private string Number(Fact fact) => fact.Name switch
    {
        "attribute" when fact.Value >= 0 && fact.Value < attributes.Count => attributes[(int)fact.Value],
        _ when fact.Name.EndsWith("Share", StringComparison.Ordinal) => People.Share(fact.Value),
        _ when fact.Name.EndsWith("Units", StringComparison.Ordinal) => People.Whole(fact.Value),
        _ when fact.Name.EndsWith("Factor", StringComparison.Ordinal) => fact.Value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => People.Number(fact.Value),
    };
}
