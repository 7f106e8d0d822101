using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>Draws when and where fads start: per segment and day at most one, at the rate of the scenario.</summary>
/// <param name="scenario">Rate, categories, attributes.</param>
/// <param name="seed">The nature seed.</param>
internal sealed class FadCalendar(ScenarioOptions scenario, ulong seed)
{
    /// <summary>Days before the run whose fads may still be felt at its start: six time constants leave 0.25 %.</summary>
    public int DaysBefore { get; } = (int)(6 * scenario.Nature.FadDecayDays) + 1;

    /// <summary>The fad that starts in a segment on a day (negative before the run), or null.</summary>
    public Fad? On(int segment, int day)
    {
        var dice = new RandomStream(seed, NatureKey.OfSegment(segment), (int)Purpose.Fad, day);
        return dice.Uniform(0) < scenario.Nature.FadsPerSegmentDay
            ? new Fad(
                day * Calendar.HoursPerDay,
                segment,
                Pick(dice.Uniform(1), scenario.Categories.Count),
                Pick(dice.Uniform(2), scenario.Nature.Attributes.Count),
                dice.Uniform(3) < 0.5 ? -1 : 1,
                scenario.Nature.FadJump,
                scenario.Nature.FadLift,
                scenario.Nature.FadDecayDays)
            : null;
    }

    private static int Pick(double uniform, int count) => Math.Min((int)(uniform * count), count - 1);
}
