using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Comparisons.Words;

/// <summary>What points and policies are called where an answer is told: as commands write them, or in the words of a page.</summary>
/// <param name="Of">Names a point.</param>
/// <param name="OfPolicy">Names a policy.</param>
public sealed record PointNames(Func<ExperimentPoint, string> Of, Func<string, string> OfPolicy)
{
    /// <summary>As commands write them.</summary>
    public static PointNames AsWritten { get; } = new(point => point.Label, policy => policy);
}
