using System.Text.Encodings.Web;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>calibration.json: what was asked, by which model, and what came of it.</summary>
public sealed record CalibrationManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "calibration.json";

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Hash of all that settles the result.</summary>
    public required string Identity { get; init; }

    /// <summary>The command.</summary>
    public required string Command { get; init; }

    /// <summary>Hash of the model's assembly and the solver's version.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Version of the program.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Whether it came to its end.</summary>
    public bool Complete { get; init; }

    /// <summary>Loss of the best setting; null until the end.</summary>
    public double? Loss { get; init; }

    /// <summary>The fitted values as <c>--set</c> takes them; empty until the end.</summary>
    public IReadOnlyList<string> Fitted { get; init; } = [];

    /// <summary>The manifest of a calibration that begins.</summary>
    public static CalibrationManifest Of(CalibrationPlan plan, string programVersion) => new()
    {
        Identity = plan.IdentityUnder(Model.Results.ModelVersion.Current),
        Command = plan.Command,
        ModelVersion = Model.Results.ModelVersion.Current,
        ProgramVersion = programVersion,
    };

    /// <summary>Reads a manifest; null where there is none that can be read.</summary>
    public static CalibrationManifest? TryRead(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<CalibrationManifest>(File.ReadAllText(Path.Combine(folder, FileName)), Indented);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it into a folder.</summary>
    public void Write(string folder)
        => WholeFile.Write(Path.Combine(folder, FileName), writer => writer.Write(JsonSerializer.Serialize(this, Indented) + "\n"));
}
