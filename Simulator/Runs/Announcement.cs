using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Telling;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>What a run says before it starts: what will change in it, and when.</summary>
/// <param name="texts">The language.</param>
internal sealed class Announcement(Texts texts)
{
    /// <summary>A line per intervention under a heading; nothing for a run without.</summary>
    public IEnumerable<string> Of(BeltWorld world)
    {
        var interventions = world.Timeline.Interventions;
        return interventions.Count == 0
            ? []
            : [texts["Run.Interventions"], .. interventions.OrderBy(item => item.FromTick).Select(item => "  " + Line(item, world.Plan.WarmupDays))];
    }

    private string Line(Intervention item, int warmupDays)
    {
        var from = TickText.Of(item.FromTick, warmupDays, texts);
        var label = texts.Label(item.Label);
        return item.UntilTick is { } until
            ? texts.Format("Run.InterventionUntil", from, TickText.Of(until, warmupDays, texts), label)
            : texts.Format("Run.Intervention", from, label);
    }
}
