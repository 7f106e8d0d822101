namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>What the differences of a paired sample allow to be said.</summary>
public enum DifferenceKind
{
    /// <summary>They scatter: interval, p and effect size hold.</summary>
    Scattered,

    /// <summary>They are all zero: the settings did the same in every replication.</summary>
    Identical,

    /// <summary>They are all the same and not zero: there is no scatter to test against.</summary>
    Constant,

    /// <summary>There is one pair only, which says nothing of its uncertainty.</summary>
    Single,
}
