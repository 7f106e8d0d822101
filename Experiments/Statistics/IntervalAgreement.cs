namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>Whether Student's interval and the bootstrap's say the same about zero.</summary>
public enum IntervalAgreement
{
    /// <summary>One of them does not exist.</summary>
    Unknown,

    /// <summary>Both hold zero.</summary>
    BothHoldZero,

    /// <summary>Both are clear of zero.</summary>
    BothClear,

    /// <summary>Only Student's is clear: the claim leans on the scatter being normal.</summary>
    OnlyStudentClear,

    /// <summary>Only the bootstrap's is clear: a few replications stretch Student's, or there are too few for the bootstrap.</summary>
    OnlyBootstrapClear,
}

/// <summary>Compares the two intervals of a mean difference.</summary>
public static class IntervalAgreements
{
    /// <summary>What the two say together.</summary>
    public static IntervalAgreement Of(PairedDifference? student, BootstrapInterval? bootstrap)
        => (student, bootstrap) switch
        {
            (null or { Kind: not DifferenceKind.Scattered }, _) or (_, null) => IntervalAgreement.Unknown,
            ({ IsClearOfZero: true }, { IsClearOfZero: true }) => IntervalAgreement.BothClear,
            ({ IsClearOfZero: true }, _) => IntervalAgreement.OnlyStudentClear,
            (_, { IsClearOfZero: true }) => IntervalAgreement.OnlyBootstrapClear,
            _ => IntervalAgreement.BothHoldZero,
        };
}
