namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>How a measured quantity is held against what is expected of it.</summary>
public enum QuantityKind
{
    /// <summary>No chance is involved: equal to the last digit that is printed.</summary>
    Deterministic,

    /// <summary>A formula or solver that the model itself uses: equal to the last digit that is printed.</summary>
    Formula,

    /// <summary>
    /// A mean over runs: lived until its standard error is at most a hundredth of what is expected, then within four standard errors.
    /// </summary>
    Stochastic,
}
