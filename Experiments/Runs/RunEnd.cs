namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>How a run of an experiment ended: with a row, or with a failure.</summary>
public sealed record RunEnd
{
    private RunEnd(PlannedRun run, RunRow? row, FailedRun? failure, bool isFromCache)
        => (Run, Row, Failure, IsFromCache) = (run, row, failure, isFromCache);

    /// <summary>Which run.</summary>
    public PlannedRun Run { get; }

    /// <summary>What is kept of it; null if it failed.</summary>
    public RunRow? Row { get; }

    /// <summary>Why it broke off; null if it did not.</summary>
    public FailedRun? Failure { get; }

    /// <summary>Whether it had been lived before.</summary>
    public bool IsFromCache { get; }

    /// <summary>A run that was lived, now or before.</summary>
    public static RunEnd Of(RunRow row, bool isFromCache = false) => new(row.Run, row, null, isFromCache);

    /// <summary>A run that broke off.</summary>
    public static RunEnd Of(FailedRun failure) => new(failure.Run, null, failure, isFromCache: false);
}
