using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>A named point in the space of policies.</summary>
[Doc("A named point in the space of policies.")]
public sealed class PolicyPreset
{
    /// <summary>What it stands for, in a sentence.</summary>
    [Doc("What it stands for, in a sentence.")]
    public LabelOptions StandsFor { get; set; } = new();

    /// <summary>Its decisions; what it leaves open is as under market.</summary>
    [Doc("Its decisions; what it leaves open is as under market.")]
    public PolicyKnobs Knobs { get; set; } = new();
}
