using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>A figure of a scope or of a single entity that a step moved: a row of movers.csv.</summary>
/// <param name="Step">The step.</param>
/// <param name="Who">belt, class/NAME, role/NAME, or the address of an entity.</param>
/// <param name="Figure">Id of a KPI, or of a figure of entities.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Difference">What the step did to it, over the replications in which it has a value before and after.</param>
public sealed record Mover(ExplainStep Step, string Who, string Figure, string Unit, PairedDifference Difference)
{
    /// <summary>Place among all entities of its kind by the size of the mean difference, from 1; null for a scope.</summary>
    public int? Rank { get; init; }

    /// <summary>How many were searched: entities with this figure, or figures of scopes.</summary>
    public required int Among { get; init; }

    /// <summary>p, corrected by Holm over all that were searched in this step; null where the differences do not scatter.</summary>
    public double? PHolm { get; init; }

    /// <summary>Whether a change may be claimed although it was searched for.</summary>
    public bool IsClear => Difference.IsClearOfZero && (PHolm is null || PHolm <= StepEffect.Level);
}
