using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>The presets that come with the model, from the resource <c>presets.yaml</c>.</summary>
public static class PolicyPresets
{
    /// <summary>The preset of a scope for which the scenario names none.</summary>
    public const string Default = "market";

    private const string Resource = "presets.yaml";

    private static readonly Lazy<SortedDictionary<string, PolicyPreset>> Loaded = new(Load);

    /// <summary>All presets by name.</summary>
    public static IReadOnlyDictionary<string, PolicyPreset> All => Loaded.Value;

    /// <summary>Tells what is wrong with the name of a preset and what would be right.</summary>
    /// <returns>Null if there is such a preset.</returns>
    public static string? ProblemOf(string name)
    {
        if (All.ContainsKey(name))
        {
            return null;
        }

        string[] names = [.. Loaded.Value.Keys];
        return $"there is no policy {Quoting.Quote(name)}{Nearest.Hint(name, names)}; give one of {string.Join(", ", names)}";
    }

    private static SortedDictionary<string, PolicyPreset> Load()
    {
        using var stream = typeof(PolicyPresets).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the model lacks its resource {Resource}");
        using var reader = new StreamReader(stream);
        var result = ScenarioReader.ReadText<PresetFile>(Resource, reader.ReadToEnd(), []);
        return result.Value?.Presets
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Lines()));
    }
}
