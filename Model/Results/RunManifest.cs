using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>manifest.json: what was run, by what, and whether it is whole. Timings live here and nowhere else.</summary>
public sealed record RunManifest
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>SHA-256 of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The policy, or the policies per scope.</summary>
    public required string Policy { get; init; }

    /// <summary>Seed of the population.</summary>
    public required ulong PopulationSeed { get; init; }

    /// <summary>Seed of nature.</summary>
    public required ulong NatureSeed { get; init; }

    /// <summary>Seed of behaviour.</summary>
    public required ulong BehaviourSeed { get; init; }

    /// <summary>Days of warm-up.</summary>
    public required int WarmupDays { get; init; }

    /// <summary>Days measured.</summary>
    public required int Days { get; init; }

    /// <summary>Whether the run reached its end.</summary>
    public required bool Complete { get; init; }

    /// <summary>Hours that were lived.</summary>
    public required int TicksDone { get; init; }

    /// <summary>SHA-256 over the daily series and the final states; absent if the run is not whole.</summary>
    public required string? Digest { get; init; }

    /// <summary>local, grains or partitions.</summary>
    public required string Engine { get; init; }

    /// <summary>Partitions.</summary>
    public required int Partitions { get; init; }

    /// <summary>Threads of the local engine.</summary>
    public required int Threads { get; init; }

    /// <summary>Losses of silos, or of recovery points, that the run outlived; they change no other file.</summary>
    public int Recoveries { get; init; }

    /// <summary>Hash of the model's assembly and the solver's version.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Version of the program.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Version of .NET.</summary>
    public required string Runtime { get; init; }

    /// <summary>Wall-clock seconds of the run.</summary>
    public required double WallSeconds { get; init; }

    /// <summary>Simulated days per second.</summary>
    public required double DaysPerSecond { get; init; }

    /// <summary>Reads a manifest.</summary>
    public static RunManifest Read(string json)
        => JsonSerializer.Deserialize<RunManifest>(json, Indented) ?? throw new InvalidDataException("manifest.json is empty.");

    /// <summary>Writes the manifest.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Indented) + "\n";
}
