using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Beginnings and ends of interventions as events.csv tells them.</summary>
public static class InterventionNotes
{
    /// <summary>Kind of the event when an intervention begins.</summary>
    public const string Begins = "intervention";

    /// <summary>Kind of the event when an intervention ends.</summary>
    public const string Ends = "interventionEnd";

    /// <summary>The events of a timeline, by tick and number.</summary>
    public static IReadOnlyList<BeltEvent> Of(IEnumerable<Intervention> interventions)
        => [.. interventions
            .SelectMany(item => item.UntilTick is { } until
                ? [Note(item, item.FromTick, Begins), Note(item, until, Ends)]
                : new[] { Note(item, item.FromTick, Begins) })
            .OrderBy(note => note.Tick)];

    private static BeltEvent Note(Intervention item, int tick, string kind)
        => new(tick, item.Entity, kind, EntityId.None, new Fact("number", item.Number)) { Text = item.Label.En.Length > 0 ? item.Label.En : item.Label.Zh };
}
