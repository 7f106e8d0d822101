namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>One thing that an experiment tries: a setting of the factors under a policy.</summary>
/// <param name="Index">Its place in the experiment, from 0: settings in order, under each the policies in order.</param>
/// <param name="Setting">Number of the factors' setting, from 0.</param>
/// <param name="Factors">The factors' values; empty where only policies are compared.</param>
/// <param name="Policy">Name of the policy.</param>
public sealed record ExperimentPoint(long Index, long Setting, IReadOnlyList<FactorValue> Factors, string Policy)
{
    /// <summary>The point in short, e.g. <c>semi-planned, planningIntensity=0.5</c>.</summary>
    public string Label => string.Join(", ", Factors.Where(factor => factor.Value.Length > 0).Select(factor => $"{factor.Name}={factor.Value}").Prepend(Policy));

    /// <inheritdoc/>
    public bool Equals(ExperimentPoint? other) => other is not null && Index == other.Index && Label == other.Label;

    /// <inheritdoc/>
    public override int GetHashCode() => Index.GetHashCode();
}
