namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>Where a modelled mean lies against a documented band.</summary>
public enum FactVerdict
{
    /// <summary>Within the band.</summary>
    Inside,

    /// <summary>Under it.</summary>
    Below,

    /// <summary>Over it.</summary>
    Above,

    /// <summary>The KPI had no event in any replication.</summary>
    Empty,

    /// <summary>Most spells had not ended when they were given up: the mean is a bound, not a figure.</summary>
    Censored,
}
