namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A factor at one of its values.</summary>
/// <param name="Path">Path or address of the key.</param>
/// <param name="Value">The value as a scenario would write it; empty to leave the key as the scenario has it.</param>
public sealed record FactorValue(string Path, string Value)
{
    /// <summary>The factor in short: the last name of its path, e.g. <c>planningIntensity</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The setting that gives the factor this value, as <c>--set</c> takes it.</summary>
    public string Setting => $"{Path}={Value}";
}
