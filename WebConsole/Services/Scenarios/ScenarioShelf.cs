using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.WebConsole.Services.Scenarios;

/// <summary>The scenarios that come with the program.</summary>
/// <param name="options">Where they lie.</param>
public sealed class ScenarioShelf(ConsoleOptions options)
{
    private readonly Lazy<IReadOnlyList<ShippedScenario>> all = new(() => Read(options.ScenariosFolder));

    /// <summary>Those without faults, by name. Read once: they are files of the program.</summary>
    public IReadOnlyList<ShippedScenario> All => all.Value;

    /// <summary>The text of one; null if there is none of that name.</summary>
    public string? TextOf(string name)
        => options.ScenariosFolder is { } folder && All.Any(scenario => scenario.Name == name) ? File.ReadAllText(Path.Combine(folder, name)) : null;

    /// <summary>Reads a text as a scenario: its value, or every fault.</summary>
    /// <param name="name">What faults call it.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="settings">What is laid over it, as <c>--set</c> takes it.</param>
    public ScenarioResult<ScenarioOptions> Check(string name, string text, IReadOnlyList<string> settings)
        => ScenarioReader.ReadText<ScenarioOptions>(name, text, settings, All.Any(scenario => scenario.Name == name) ? options.ScenariosFolder : null);

    private static List<ShippedScenario> Read(string? folder)
    {
        var found = new List<ShippedScenario>();
        string[] files = folder is null ? [] : Directory.GetFiles(folder, "*.yaml");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (ScenarioReader.Read<ScenarioOptions>(file, []).Value is { } scenario)
            {
                found.Add(new ShippedScenario(Path.GetFileName(file), scenario));
            }
        }

        return found;
    }
}
