namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>What a cluster refuses: the section <c>limits</c>. All its silos should be given the same.</summary>
public sealed class LimitSettings
{
    /// <summary>The largest scenario, resolved and with its population, in megabytes.</summary>
    public double ScenarioMegabytes { get; set; } = 64;

    /// <summary>Runs that are under way at once. There is no queue: one more is refused.</summary>
    public int RunsAtOnce { get; set; } = 8;

    /// <summary>What the recovery points and rows of one run may take in storage, in gigabytes.</summary>
    public double DiskGigabytes { get; set; } = 20;

    /// <summary>What is wrong with them.</summary>
    internal IEnumerable<string> Faults()
        => Ranges.Faults("limits:scenarioMegabytes", ScenarioMegabytes, 0.01, 1024)
            .Concat(Ranges.Faults("limits:runsAtOnce", RunsAtOnce, 1, 1000))
            .Concat(Ranges.Faults("limits:diskGigabytes", DiskGigabytes, 0.01, 100_000));
}
