using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>experiment.json: what was asked, by which program, and what came of it; enough to repeat it. Timings live here and nowhere else.</summary>
public sealed record ExperimentManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "experiment.json";

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What was asked.</summary>
    public required Experiment Experiment { get; init; }

    /// <summary>Hash of all that settles the runs: two folders with the same identity hold the same runs.</summary>
    public required string Identity { get; init; }

    /// <summary>Hash of the model's assembly and the solver's version.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Version of the program.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Version of .NET.</summary>
    public required string Runtime { get; init; }

    /// <summary>Whether every run was lived.</summary>
    public bool Complete { get; init; }

    /// <summary>Runs that were lived, and of them those that broke off.</summary>
    public long RunsDone { get; init; }

    /// <summary>Runs that broke off.</summary>
    public long RunsFailed { get; init; }

    /// <summary>SHA-256 over the digests of all runs in canonical order, as lower-case hex; null until every run was lived.</summary>
    public string? Digest { get; init; }

    /// <summary>Wall-clock seconds of the last session.</summary>
    public double WallSeconds { get; init; }

    /// <summary>Threads of the last session.</summary>
    public int Threads { get; init; }

    /// <summary>The identity of an experiment under a version of the model.</summary>
    public static string IdentityOf(Experiment experiment, string modelVersion)
    {
        // What people call it and how they named the file changes no run.
        var runs = experiment with { Name = "", Title = new(), Question = new(), Command = "", ScenarioFile = "", BaseSettings = [] };
        return Hash(modelVersion + "\n" + JsonSerializer.Serialize(runs, Indented));
    }

    /// <summary>The manifest of an experiment that begins.</summary>
    public static ExperimentManifest Of(Experiment experiment, string programVersion) => new()
    {
        Experiment = experiment,
        Identity = IdentityOf(experiment, Model.Results.ModelVersion.Current),
        ModelVersion = Model.Results.ModelVersion.Current,
        ProgramVersion = programVersion,
        Runtime = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
    };

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static ExperimentManifest Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ExperimentManifest>(File.ReadAllText(path), Indented) ?? throw new InvalidDataException("the file is empty");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>Writes it into a folder.</summary>
    public void Write(string folder)
        => WholeFile.Write(Path.Combine(folder, FileName), writer => writer.Write(JsonSerializer.Serialize(this, Indented) + "\n"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
