namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>Lives one run wherever it is lived; gives what is kept of it, or null if it was stopped before its end.</summary>
/// <param name="run">The run.</param>
/// <param name="dayDone">Is told after every day.</param>
/// <param name="stop">Ends the run after its current hour.</param>
public delegate RunRow? LiveRun(LivedRun run, Action dayDone, CancellationToken stop);

/// <summary>
/// Lives the runs of an experiment, each on one thread of the local engine, as many at a time as there are threads. Runs begin
/// in canonical order and are handed over in it, so that what is kept does not depend on who was faster.
/// </summary>
/// <param name="experiment">The experiment.</param>
/// <param name="threads">Runs at a time, at least 1.</param>
/// <param name="cache">Runs that were lived before; null to live every run.</param>
/// <param name="live">Where runs are lived, as a whole; null for the thread that takes them, where branches share their past.</param>
public sealed class ExperimentRunner(Experiment experiment, int threads, RunCache? cache = null, LiveRun? live = null)
{
    // A slow run may hold back so many that came after it; more would cost memory, fewer would leave threads idle.
    private const int RunsAheadPerThread = 8;

    // Of experiments up to this size the cache gets figures of entities too, so that what was compared need not be lived again to be
    // explained; for larger ones they would take its room.
    private const long MostRunsCachedWithEntities = 1_000;

    private readonly bool cachesEntities = cache is not null && experiment.RunCount <= MostRunsCachedWithEntities;

    /// <summary>Runs at a time.</summary>
    public int Threads => threads;

    /// <summary>Lives the runs that are not there yet.</summary>
    /// <param name="from">Index of the first run to live.</param>
    /// <param name="keep">Takes the ends of runs one by one in canonical order.</param>
    /// <param name="progress">Is told of days and runs; called from many threads.</param>
    /// <param name="until">Index after the last run to live; null for all.</param>
    /// <param name="stop">Ends the runs under way after their current hour; they are not handed over.</param>
    public void Live(long from, Action<RunEnd> keep, IRunsProgress? progress = null, long? until = null, CancellationToken stop = default)
    {
        var end = until ?? experiment.RunCount;
        var watch = progress ?? NoProgress.Instance;
        using var order = new RunOrder(from, end, threads * RunsAheadPerThread, keep);
        using var broken = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var pasts = new SharedPasts(experiment, from, end, watch.DayDone, broken.Token);
        var workers = Enumerable.Range(1, threads)
            .Select(number => new Thread(() => Work(order, pasts, watch, broken)) { IsBackground = true, Name = $"belt run {number}" })
            .ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        order.ThrowIfBroken();
    }

    private void Work(RunOrder order, SharedPasts pasts, IRunsProgress progress, CancellationTokenSource broken)
    {
        try
        {
            while (order.Next(broken.Token) is { } index)
            {
                if (LiveOne(experiment.RunAt(index), pasts, progress, broken.Token) is { } end)
                {
                    order.Done(index, end);
                    progress.RunDone(end);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped while it waited for its turn.
        }
        catch (Exception exception)
        {
            // Not a run that failed but the keeping of one: nothing more can be kept.
            order.Break(exception);
            broken.Cancel();
        }
    }

    private RunEnd? LiveOne(PlannedRun run, SharedPasts pasts, IRunsProgress progress, CancellationToken stop)
    {
        try
        {
            var lived = new LivedRun(experiment, run, cachesEntities);
            var identity = cache is null ? "" : lived.Identity;
            if (cache?.Find(identity, run, experiment.KeepsEntities) is { } known)
            {
                return RunEnd.Of(known, isFromCache: true);
            }

            if (Live(lived, pasts, progress, stop) is not { } row)
            {
                return null;
            }

            cache?.Keep(identity, row);
            return RunEnd.Of(experiment.KeepsEntities ? row : row.WithoutEntities());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return RunEnd.Of(new FailedRun(run, FailedRun.ReasonOf(exception)));
        }
        finally
        {
            pasts.Over(run.Replication);
        }
    }

    private RunRow? Live(LivedRun run, SharedPasts pasts, IRunsProgress progress, CancellationToken stop)
        => live is null ? run.LiveFrom(pasts.Of(run.Run.Replication), progress.DayDone, stop) : live(run, progress.DayDone, stop);

    private sealed class NoProgress : IRunsProgress
    {
        public static readonly NoProgress Instance = new();

        public void DayDone()
        {
        }

        public void RunDone(RunEnd end)
        {
        }
    }
}
