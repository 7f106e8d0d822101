namespace OrleansIndustrialBelt.WebConsole.Services.Comparing;

/// <summary>What somebody wants compared.</summary>
public sealed record ComparisonRequest
{
    /// <summary>The most replications that a page may ask for; longer experiments are for the command line.</summary>
    public const int MostReplications = 100;

    /// <summary>The scenario's name or file, as it is to be shown.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>The scenario as YAML.</summary>
    public required string ScenarioText { get; init; }

    /// <summary>The folder that paths in the scenario begin from; null if it names no files.</summary>
    public string? ScenarioFolder { get; init; }

    /// <summary>Names of policies; the first is the one the others are compared with.</summary>
    public required IReadOnlyList<string> Policies { get; init; }

    /// <summary>Replications per policy, 1 to <see cref="MostReplications"/>.</summary>
    public required int Replications { get; init; }

    /// <summary>Days that are measured; null for those of the scenario.</summary>
    public int? Days { get; init; }

    /// <summary>Days before them; null for those of the scenario.</summary>
    public int? WarmupDays { get; init; }

    /// <summary>Whether the way from the first policy to the second is taken one change at a time: then there are exactly two.</summary>
    public bool TakesApart { get; init; }

    /// <summary>What is laid over the scenario's file.</summary>
    internal IReadOnlyList<string> Settings =>
    [
        .. Days is { } days ? [FormattableString.Invariant($"run.days={days}")] : Array.Empty<string>(),
        .. WarmupDays is { } warmup ? [FormattableString.Invariant($"run.warmupDays={warmup}")] : Array.Empty<string>(),
    ];
}
