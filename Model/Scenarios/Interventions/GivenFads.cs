using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Fads that the scenario sends on a day, beside those that nature draws.</summary>
internal static class GivenFads
{
    /// <summary>The fads, in the order of the scenario.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <param name="society">Its segments.</param>
    public static IEnumerable<Fad> Of(ScenarioOptions scenario, Society society)
    {
        foreach (var options in scenario.Interventions.Where(options => options.Event == EventCatalog.Fad))
        {
            DayTime.Read(options.At, scenario.Run.WarmupDays, out var onset);
            for (var segment = 0; segment < society.Segments.Count; segment++)
            {
                if (options.Segment.Length == 0 || society.Segments[segment].Id == NameIn(options.Segment))
                {
                    yield return FadOf(options, scenario, (int)onset, segment);
                }
            }
        }
    }

    /// <summary>What is wrong with the names of a fad, or null.</summary>
    public static (string Property, string Message)? ProblemOf(InterventionOptions options, ScenarioOptions scenario)
        => Missing(nameof(options.Category), "category", NameIn(options.Category), scenario.Categories.ConvertAll(item => item.Id))
            ?? Missing(nameof(options.Segment), "segment", NameIn(options.Segment), [.. scenario.Segments.Select(item => item.Id), ""])
            ?? Missing(nameof(options.Attribute), "attribute", options.Attribute, scenario.Nature.Attributes);

    private static Fad FadOf(InterventionOptions options, ScenarioOptions scenario, int onset, int segment)
    {
        var size = options.Size ?? scenario.Nature.FadJump;
        return new Fad(
            onset,
            segment,
            scenario.Categories.FindIndex(category => category.Id == NameIn(options.Category)),
            scenario.Nature.Attributes.IndexOf(options.Attribute),
            size < 0 ? -1 : 1,
            Math.Abs(size),
            options.Lift ?? scenario.Nature.FadLift,
            options.Days ?? scenario.Nature.FadDecayDays);
    }

    private static (string Property, string Message)? Missing(string property, string kind, string name, List<string> known)
        => known.Contains(name) ? null
            : (property, $"there is no {kind} {Quoting.Quote(name)}{Nearest.Hint(name, known)}; give one of {string.Join(", ", known.Where(item => item.Length > 0))}");

    // A name may be given with its kind, as in an address.
    private static string NameIn(string text) => text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
