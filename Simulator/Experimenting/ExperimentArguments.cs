using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>How an experiment is to be carried out; results do not depend on it.</summary>
internal sealed record ExperimentArguments
{
    /// <summary>The folder; null for a free one under results/.</summary>
    public string? Out { get; init; }

    /// <summary>Runs at a time.</summary>
    public required int Threads { get; init; }

    /// <summary>Where runs are lived; null for this process.</summary>
    public LiveRun? Live { get; init; }

    /// <summary>Whether more runs than usual are meant.</summary>
    public bool Yes { get; init; }

    /// <summary>Whether runs are neither taken from the cache nor kept there.</summary>
    public bool NoCache { get; init; }

    /// <summary>Runs that were lived before, where it is not the user's cache that has them.</summary>
    public RunCache? Cache { get; init; }

    /// <summary>Whether an experiment in the named folder is replaced.</summary>
    public bool Force { get; init; }

    /// <summary>How tables are written.</summary>
    public TableFormat Format { get; init; }

    /// <summary>How pictures for papers are written; none where nobody asked for them.</summary>
    public IReadOnlyList<PictureFormat> Pictures { get; init; } = [];
}
