using OrleansIndustrialBelt.Simulator.Clusters;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>What <c>belt run</c> was asked for.</summary>
internal sealed record RunArguments
{
    /// <summary>The scenario file.</summary>
    public required string Scenario { get; init; }

    /// <summary>Settings to lay over the file, in order.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>The engine that lives the run.</summary>
    public required EngineChoice Engine { get; init; }

    /// <summary>Whether threads were asked for that the engine does not have.</summary>
    public bool ThreadsIgnored { get; init; }

    /// <summary>The cluster that lives it; null for this process.</summary>
    public ClusterSubmission? Submission { get; init; }

    /// <summary>The results folder; null for a free one under results/.</summary>
    public string? Out { get; init; }

    /// <summary>Whether a row per entity and day is kept.</summary>
    public bool RecordEntities { get; init; }

    /// <summary>Whether decisions with their reasons are kept.</summary>
    public bool RecordDecisions { get; init; }

    /// <summary>Whether nothing but the results folder is printed.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether a run in the named folder is replaced.</summary>
    public bool Force { get; init; }
}
