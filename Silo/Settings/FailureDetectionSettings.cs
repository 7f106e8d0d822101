namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>
/// How soon a silo that does not answer is taken for dead: the section <c>failureDetection</c>. Silos probe each other; too tight a
/// setting evicts healthy ones while an hour of a belt keeps their cores busy.
/// </summary>
public sealed class FailureDetectionSettings
{
    /// <summary>How long to wait for the answer to a probe, and between probes.</summary>
    public double ProbeSeconds { get; set; } = 2;

    /// <summary>Probes without an answer before a silo votes for another's death.</summary>
    public int MissedProbes { get; set; } = 3;

    /// <summary>Votes that declare a silo dead; of fewer silos half are enough.</summary>
    public int Votes { get; set; } = 2;

    /// <summary>What is wrong with them.</summary>
    internal IEnumerable<string> Faults()
        => Ranges.Faults("failureDetection:probeSeconds", ProbeSeconds, 0.2, 60)
            .Concat(Ranges.Faults("failureDetection:missedProbes", MissedProbes, 1, 20))
            .Concat(Ranges.Faults("failureDetection:votes", Votes, 1, 10));
}
