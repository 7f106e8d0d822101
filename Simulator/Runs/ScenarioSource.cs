using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>Reads a scenario with what the command line lays over it.</summary>
internal static class ScenarioSource
{
    /// <summary>The scenario, or null with a line per fault added to <paramref name="faults"/>.</summary>
    public static ScenarioOptions? Read(string path, IReadOnlyList<Setting> settings, List<string> faults)
    {
        var result = ScenarioReader.Read<ScenarioOptions>(path, [.. settings.Select(setting => setting.Text)]);
        faults.AddRange(result.Lines().Select(line => InUsersWords(line, settings)));
        return result.Value;
    }

    private static string InUsersWords(string line, IReadOnlyList<Setting> settings)
        => settings.Select(setting => setting.Translate(line)).FirstOrDefault(translated => translated is not null) ?? line;
}
