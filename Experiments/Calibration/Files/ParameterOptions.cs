using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Experiments.Calibration.Files;

/// <summary>A key of the scenario that a calibration may move.</summary>
[Doc("A key of the scenario that the calibration may move within bounds.")]
public sealed class ParameterOptions
{
    /// <summary>Path or address of the key.</summary>
    [MustBeGiven]
    [Doc("Path or address of the key, as --set takes it; it takes numbers. One that takes whole numbers only gets whole numbers.")]
    public string Set { get; set; } = "";

    /// <summary>Further keys that get the same value.</summary>
    [Doc("Further keys that get the same value.")]
    public List<string> Also { get; set; } = [];

    /// <summary>Lower bound.</summary>
    [MustBeGiven]
    [Doc("Lower bound.")]
    public double From { get; set; }

    /// <summary>Upper bound.</summary>
    [MustBeGiven]
    [Doc("Upper bound.")]
    public double To { get; set; }

    /// <summary>Where the search begins.</summary>
    [Doc("Where the search begins; the middle if not given.")]
    public double? Start { get; set; }

    /// <summary>All its keys.</summary>
    internal IEnumerable<string> Keys => [Set, .. Also];
}
