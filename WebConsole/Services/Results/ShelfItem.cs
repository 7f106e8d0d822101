using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.WebConsole.Services.Results;

/// <summary>A folder among the results.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Written">When it was written.</param>
public sealed record ShelfItem(string Name, DateTimeOffset Written)
{
    /// <summary>The run in it; null if it holds none.</summary>
    public RunManifest? Run { get; init; }

    /// <summary>The experiment in it; null if it holds none.</summary>
    public ExperimentManifest? Experiment { get; init; }

    /// <summary>Whether it carries a report to open.</summary>
    public bool HasReport { get; init; }

    /// <summary>Whether all was lived that was asked for.</summary>
    public bool Complete => Run?.Complete ?? Experiment?.Complete ?? false;
}
