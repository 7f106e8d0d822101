using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>The file of presets.</summary>
[Doc("The file of presets.")]
public sealed class PresetFile
{
    /// <summary>Presets by name.</summary>
    [Doc("Presets by name.")]
    public SortedDictionary<string, PolicyPreset> Presets { get; set; } = new(StringComparer.Ordinal);
}
