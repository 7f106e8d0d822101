using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>A key of the scenario that an experiment sets to several values.</summary>
[Doc("A key of the scenario that the experiment sets to several values.")]
public sealed class FactorOptions
{
    /// <summary>Path or address of the key.</summary>
    [MustBeGiven]
    [Doc("Path or address of the key, as --set takes it, e.g. knobs.belt.planningIntensity or platform/douyin.commissionShare.")]
    public string Set { get; set; } = "";

    /// <summary>Its values.</summary>
    [AnyValue]
    [Doc("Its values; a list or a map stands in quotes.")]
    public List<string> Values { get; set; } = [];

    /// <summary>First value of a range.</summary>
    [Doc("In place of values: the first value of a range.")]
    public double? From { get; set; }

    /// <summary>Last value of a range.</summary>
    [Doc("The last value of the range.")]
    public double? To { get; set; }

    /// <summary>Step of a range.</summary>
    [Doc("From value to value of the range; a sample may leave it out and draws anywhere.")]
    public double? Step { get; set; }
}
