namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>Which way theory says that an effect goes.</summary>
public enum EffectSign
{
    /// <summary>Up.</summary>
    Rise,

    /// <summary>Down.</summary>
    Fall,

    /// <summary>Nowhere: less than <see cref="MeasuredEffect.Margin"/> either way.</summary>
    None,
}
