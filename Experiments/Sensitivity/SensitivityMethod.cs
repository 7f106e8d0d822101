namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>How factors are weighed.</summary>
public enum SensitivityMethod
{
    /// <summary>Elementary effects: cheap, tells factors that matter from those that do not.</summary>
    Morris,

    /// <summary>Shares of variance: dear, tells how much each factor matters alone and with others.</summary>
    Sobol,
}
