using System.Reflection;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>A knob in which two presets differ on a belt, once the scenario's own knobs of the belt are laid over both.</summary>
/// <param name="Knob">Its name.</param>
/// <param name="From">Its value under the first preset, as a scenario would write it.</param>
/// <param name="To">Its value under the second.</param>
public sealed record KnobDifference(string Knob, string From, string To)
{
    /// <summary>Where knobs of the belt stand in a scenario.</summary>
    public const string BeltKnobs = "knobs.belt.";

    private static readonly (PropertyInfo Knob, PropertyInfo Settled)[] Knobs =
        [.. typeof(PolicyKnobs).GetProperties().Select(knob => (knob, typeof(Policy).GetProperty(knob.Name)!))];

    /// <summary>Path of the knob.</summary>
    public string Path => BeltKnobs + Knob;

    /// <summary>The differences in the order in which <see cref="PolicyKnobs"/> declares the knobs, which is that of the scenario's schema.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="from">Name of a preset.</param>
    /// <param name="to">Name of another.</param>
    public static IReadOnlyList<KnobDifference> Of(ScenarioOptions scenario, string from, string to)
        => [.. Lines(scenario, from).Zip(Lines(scenario, to))
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new KnobDifference(pair.First.Knob, pair.First.Value, pair.Second.Value))];

    private static IEnumerable<(string Knob, string Value)> Lines(ScenarioOptions scenario, string preset)
    {
        var own = scenario.Knobs.GetValueOrDefault(PolicyScopes.Belt) ?? new PolicyKnobs();
        var settled = Policy.Of(PolicyPresets.All[preset].Knobs.With(own));
        var knobs = new PolicyKnobs();
        foreach (var (knob, of) in Knobs)
        {
            knob.SetValue(knobs, of.GetValue(settled));
        }

        return ScenarioWriter.Write(knobs).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .Select(parts => (parts[0], parts[1]));
    }
}
