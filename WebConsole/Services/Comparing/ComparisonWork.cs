using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.WebConsole.Services.Comparing;

/// <summary>Where an experiment of the console is.</summary>
public enum ComparisonPhase
{
    /// <summary>Runs are lived.</summary>
    Running,

    /// <summary>Every run was lived and the report is written.</summary>
    Complete,

    /// <summary>It was cancelled; what was lived is kept.</summary>
    Cancelled,

    /// <summary>It broke off.</summary>
    Failed,
}

/// <summary>An experiment of the console, under way or over. Pages read it as often as they like; nothing waits for them.</summary>
public sealed class ComparisonWork : IRunsProgress, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly ComparisonPlan plan;
    private readonly double daysPlanned;
    private long runsDone;
    private long daysDone;
    private long daysWithoutLiving;

    internal ComparisonWork(string id, ComparisonPlan plan)
    {
        Id = id;
        this.plan = plan;
        daysPlanned = plan.Experiment.DaysPerRun * plan.Experiment.RunCount;
    }

    /// <summary>Its name, also that of its folder among the results.</summary>
    public string Id { get; }

    /// <summary>What is asked.</summary>
    public Experiment Experiment => plan.Experiment;

    /// <summary>Where it is.</summary>
    public ComparisonPhase Phase { get; private set; }

    /// <summary>Why it broke off; null if it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>Runs that are over.</summary>
    public long RunsDone => Interlocked.Read(ref runsDone);

    /// <summary>The part that is done, 0 to 1, told from days.</summary>
    public double Share => Phase == ComparisonPhase.Complete ? 1
        : Math.Clamp((Interlocked.Read(ref daysDone) + Interlocked.Read(ref daysWithoutLiving)) / Math.Max(daysPlanned, 1), 0, 1);

    /// <summary>Ends it after the current hours.</summary>
    public void Cancel() => stop.Cancel();

    /// <inheritdoc/>
    public void DayDone() => Interlocked.Increment(ref daysDone);

    /// <inheritdoc/>
    public void RunDone(RunEnd end)
    {
        ArgumentNullException.ThrowIfNull(end);
        Interlocked.Increment(ref runsDone);
        if (end.IsFromCache)
        {
            Interlocked.Add(ref daysWithoutLiving, (long)Experiment.DaysPerRun);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stop.Dispose();

    /// <summary>Lives it to its end, or until it is cancelled.</summary>
    internal void Live(ExperimentFolder folder, int threads, string language)
    {
        try
        {
            var (manifest, result) = folder.Live(
                new ExperimentRunner(Experiment, threads, RunCache.OfUser()),
                present => Interlocked.Exchange(ref runsDone, present),
                (tables, closed, lived) => Write(tables, closed, lived, language),
                this,
                stop.Token);
            Failure = result.Failed.Count > 0 ? result.Failed[0].Reason : null;
            Phase = Failure is not null ? ComparisonPhase.Failed : manifest.Complete ? ComparisonPhase.Complete : ComparisonPhase.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException)
        {
            Failure = exception.Message;
            Phase = ComparisonPhase.Failed;
        }
    }

    // Of runs that were cut short there is nothing to report; they are lived when the experiment is asked for again.
    private void Write(Experiments.Runs.Tables.TableFile tables, ExperimentManifest manifest, ExperimentResult result, string language)
    {
        if (manifest.Complete)
        {
            plan.Write(tables, manifest, result, language);
        }
    }
}
