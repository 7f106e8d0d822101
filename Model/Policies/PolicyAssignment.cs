using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>
/// Who lives under which policy. The preset of the most specific scope wins; single knobs are then laid over it from the
/// belt's to the most specific. The scenario must be free of the problems that <see cref="PolicyScopes"/> finds.
/// </summary>
/// <param name="scenario">The scenario.</param>
public sealed class PolicyAssignment(ScenarioOptions scenario)
{
    private const string Several = "mixed";

    private readonly SortedDictionary<string, string> presets = Canonical(scenario.Policy);
    private readonly SortedDictionary<string, PolicyKnobs> knobs = Canonical(scenario.Knobs);

    /// <summary>The policy of a scenario in short: its name, or that there are several.</summary>
    public static string NameOf(ScenarioOptions scenario)
    {
        var names = scenario.Policy.Values.Distinct(StringComparer.Ordinal).ToList();
        var isEverywhere = scenario.Policy.Count == 0 || scenario.Policy.ContainsKey(PolicyScopes.Belt);
        return names.Count switch
        {
            0 => PolicyPresets.Default,
            1 when isEverywhere => names[0],
            _ => Several,
        };
    }

    /// <summary>Puts one preset in the place of all assignments; single knobs stay.</summary>
    /// <param name="scenario">The scenario to change.</param>
    /// <param name="preset">Name of a preset.</param>
    public static void WithPolicyEverywhere(ScenarioOptions scenario, string preset)
    {
        scenario.Policy.Clear();
        scenario.Policy.Add(PolicyScopes.Belt, preset);
    }

    /// <summary>The policy of the belt, under which the hub lives.</summary>
    public Policy OfBelt() => Resolve(PolicyScopes.Belt);

    /// <summary>The policy of a platform.</summary>
    public Policy OfPlatform(string name) => Resolve(PolicyScopes.OfPlatform(name), PolicyScopes.Belt);

    /// <summary>The policy of a factory.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="className">Its class.</param>
    public Policy OfFactory(int number, string className)
        => Resolve(PolicyScopes.OfFactory(number), PolicyScopes.OfClass(className), PolicyScopes.Belt);

    /// <summary>The policy where these scopes hold.</summary>
    /// <param name="scopes">Scopes, the most specific first.</param>
    public Policy Resolve(params IReadOnlyList<string> scopes)
    {
        var name = scopes.Select(scope => presets.GetValueOrDefault(scope)).FirstOrDefault(preset => preset is not null);
        var settled = PolicyPresets.All[name ?? PolicyPresets.Default].Knobs;
        foreach (var scope in scopes.Reverse())
        {
            settled = knobs.TryGetValue(scope, out var above) ? settled.With(above) : settled;
        }

        return Policy.Of(settled);
    }

    private static SortedDictionary<string, T> Canonical<T>(SortedDictionary<string, T> given)
    {
        var canonical = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (scope, value) in given)
        {
            canonical.Add(PolicyScopes.Canonical(scope), value);
        }

        return canonical;
    }
}
