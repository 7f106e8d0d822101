using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>What <c>belt compare</c> was asked for.</summary>
internal sealed record CompareArguments
{
    /// <summary>The scenario file.</summary>
    public required string Scenario { get; init; }

    /// <summary>Settings to lay over the file, in order.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>Names of the policies.</summary>
    public required IReadOnlyList<string> Policies { get; init; }

    /// <summary>The policy the others are compared with; null for the first.</summary>
    public string? Baseline { get; init; }

    /// <summary>The day from which policies differ; null for the first hour.</summary>
    public int? BranchAt { get; init; }

    /// <summary>How well the primary KPIs are to be known; null to live the replications that are asked for.</summary>
    public PrecisionGoal? Until { get; init; }

    /// <summary>Replications per policy; the most there may be, where they are lived until a precision.</summary>
    public required int Replications { get; init; }

    /// <summary>Ids of the primary KPIs; null for those the scenario looks at.</summary>
    public IReadOnlyList<string>? Kpis { get; init; }
}
