using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>What a step does to a KPI of the belt.</summary>
/// <param name="Step">The step; null for the whole way.</param>
/// <param name="Difference">Its paired difference, over the replications in which every rung has a value.</param>
public sealed record StepEffect(ExplainStep? Step, PairedDifference Difference)
{
    /// <summary>What p corrected by Holm may be at most for a claim.</summary>
    public const double Level = 0.05;

    /// <summary>p, corrected by Holm over the steps; only of the KPI that is explained.</summary>
    public double? PHolm { get; init; }

    /// <summary>The part of the whole difference, 1 for the whole way; null where the whole cannot be told from nothing.</summary>
    public double? Share { get; init; }

    /// <summary>Whether a change may be claimed: the interval leaves out zero, and so many tests would not show it by chance.</summary>
    public bool IsClear => Difference.IsClearOfZero && (PHolm is null || PHolm <= Level);
}
