using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Explaining;

/// <summary>What <c>belt explain</c> was asked for.</summary>
internal sealed record ExplainArguments
{
    /// <summary>The scenario file.</summary>
    public required string Scenario { get; init; }

    /// <summary>Settings to lay over the file, in order.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>Where the way begins, as it was written.</summary>
    public required string From { get; init; }

    /// <summary>Where it ends, as it was written.</summary>
    public required string To { get; init; }

    /// <summary>Replications of every rung.</summary>
    public required int Replications { get; init; }

    /// <summary>Id of the KPI whose difference is taken apart.</summary>
    public required string Kpi { get; init; }
}
