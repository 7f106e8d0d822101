namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>What may be claimed of a point beside its baseline.</summary>
public enum ComparisonVerdict
{
    /// <summary>Nothing: it is the baseline, or they share no replication.</summary>
    None,

    /// <summary>Nothing yet: one replication has no interval.</summary>
    OneReplication,

    /// <summary>It did the same in every replication.</summary>
    Same,

    /// <summary>The interval holds zero.</summary>
    Unclear,

    /// <summary>The interval leaves zero out, but among so many comparisons that happens by chance.</summary>
    UnclearAfterCorrection,

    /// <summary>Better by the KPI's direction.</summary>
    Better,

    /// <summary>Worse by the KPI's direction.</summary>
    Worse,

    /// <summary>Higher, of a KPI that has no better.</summary>
    Higher,

    /// <summary>Lower, of a KPI that has no better.</summary>
    Lower,
}
