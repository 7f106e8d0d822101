using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Weighing;

/// <summary>What <c>belt sensitivity</c> was asked for.</summary>
internal sealed record SensitivityArguments
{
    /// <summary>The scenario file.</summary>
    public required string Scenario { get; init; }

    /// <summary>Settings to lay over the file, in order.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>The factors as they were written.</summary>
    public required IReadOnlyList<string> Factors { get; init; }

    /// <summary>How they are weighed.</summary>
    public required SensitivityMethod Method { get; init; }

    /// <summary>Trajectories or samples.</summary>
    public required int Blocks { get; init; }

    /// <summary>An option that was given and belongs to the other method; null if there is none.</summary>
    public string? Misplaced { get; init; }

    /// <summary>Replications of every setting.</summary>
    public required int Replications { get; init; }

    /// <summary>Seed of the design.</summary>
    public required ulong DesignSeed { get; init; }

    /// <summary>Ids of the KPIs; null for those the scenario looks at.</summary>
    public IReadOnlyList<string>? Kpis { get; init; }
}
