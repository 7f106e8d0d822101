using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>The table of policies in docs/odd.md 7.14: every knob under every preset, as an entity lives it.</summary>
internal static partial class PolicyTable
{
    // Of knobs whose value is somebody else's where the policy leaves them open.
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        [nameof(Policy.ShelfShare)] = "class's",
        [nameof(Policy.HubDataAgeHours)] = "hub's",
        [nameof(Policy.HubReplanHours)] = "hub's",
        [nameof(Policy.OrderUpToRule)] = "standard",
    };

    // Signs by which equations name them.
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        [nameof(Policy.PlanningIntensity)] = " λ",
        [nameof(Policy.Concentration)] = " κ",
        [nameof(Policy.MatchExponent)] = " μ",
    };

    /// <summary>Makes it; presets stand in the order of their file.</summary>
    public static string Make()
    {
        List<(string Name, Policy Policy)> presets =
            [.. Preset().Matches(Repository.TextOf("Model", "Policies", "presets.yaml")).Select(match => match.Groups["name"].Value).Select(name => (name, Policy.Of(PolicyPresets.All[name].Knobs)))];
        if (presets.Count != PolicyPresets.All.Count)
        {
            throw new InvalidOperationException($"{presets.Count} presets were found in the file, the model has {PolicyPresets.All.Count}");
        }

        var text = new StringBuilder("| knob | ").AppendJoin(" | ", presets.Select(preset => preset.Name)).Append(" |\n|---|")
            .Append(string.Concat(Enumerable.Repeat("---|", presets.Count))).Append('\n');
        foreach (var knob in typeof(PolicyKnobs).GetProperties())
        {
            var value = typeof(Policy).GetProperty(knob.Name) ?? throw new InvalidOperationException($"a policy lacks the knob {knob.Name}");
            text.Append("| ").Append(Lower(knob.Name)).Append(Signs.GetValueOrDefault(knob.Name, string.Empty)).Append(" | ")
                .AppendJoin(" | ", presets.Select(preset => Text(knob.Name, value.GetValue(preset.Policy)))).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Text(string knob, object? value) => value switch
    {
        null => Open[knob],
        bool isOn => isOn ? "yes" : "no",
        Enum rule => Capital().Replace(rule.ToString(), match => (match.Index > 0 ? "-" : string.Empty) + match.Value.ToLowerInvariant()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex("^  (?<name>[a-z-]+):$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Preset();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
