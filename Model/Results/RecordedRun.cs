using System.Globalization;
using System.Text.Json;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>A run as its folder keeps it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Manifest">What was run, by what.</param>
/// <param name="Hashes">The rolling hash after each tick.</param>
/// <param name="ScenarioText">The resolved scenario.</param>
public sealed record RecordedRun(string Folder, RunManifest Manifest, IReadOnlyList<ulong> Hashes, string ScenarioText)
{
    /// <summary>Reads a results folder.</summary>
    /// <exception cref="InvalidDataException">A file is missing or not what a run writes; the message names it.</exception>
    public static RecordedRun Open(string folder)
    {
        try
        {
            return new RecordedRun(
                folder,
                RunManifest.Read(File.ReadAllText(Path.Combine(folder, ResultsFolder.ManifestName))),
                [.. File.ReadLines(Path.Combine(folder, RunFiles.Hashes)).Skip(1).Select(HashOf)],
                File.ReadAllText(Path.Combine(folder, RunFiles.Scenario)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>The first tick after which two runs have different hashes; null if they are equal as far as both were lived.</summary>
    public static int? FirstDifferentTick(RecordedRun a, RecordedRun b)
    {
        for (var tick = 0; tick < Math.Min(a.Hashes.Count, b.Hashes.Count); tick++)
        {
            if (a.Hashes[tick] != b.Hashes[tick])
            {
                return tick;
            }
        }

        return null;
    }

    /// <summary>The scenario as it was run.</summary>
    /// <exception cref="InvalidDataException">This version of the model does not read it.</exception>
    public ScenarioOptions Scenario()
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>(Path.Combine(Folder, RunFiles.Scenario), ScenarioText, []);
        return result.Value ?? throw new InvalidDataException(string.Join(Environment.NewLine, result.Lines()));
    }

    /// <summary>The run's world, made anew from its scenario.</summary>
    /// <exception cref="InvalidDataException">This version of the model does not read the scenario.</exception>
    public BeltWorld World() => new(Scenario());

    private static ulong HashOf(string row)
        => ulong.Parse(row.AsSpan(row.IndexOf(',', StringComparison.Ordinal) + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
