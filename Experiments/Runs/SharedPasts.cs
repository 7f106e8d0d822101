using System.Collections.Concurrent;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// The pasts from which the runs of an experiment branch, one per replication. The first run that needs one lives it; it is let go
/// when the last run of its replication is over.
/// </summary>
/// <param name="experiment">The experiment.</param>
/// <param name="from">The first run that is lived.</param>
/// <param name="until">The run after the last.</param>
/// <param name="dayDone">Is told of the days of a past.</param>
/// <param name="stop">Ends a past after its current hour.</param>
internal sealed class SharedPasts(Experiment experiment, long from, long until, Action dayDone, CancellationToken stop)
{
    private readonly ConcurrentDictionary<int, Past> pasts = new();
    private int newestOver;

    /// <summary>The run of a replication at the start of the day of the branch; null where nothing is shared.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RunSnapshot? Of(int replication)
    {
        if (experiment.BranchAt is null)
        {
            return null;
        }

        var past = Get(replication);
        if (!past.TryTake() && !past.Snapshot.IsValueCreated)
        {
            // Another thread lives it; rather than wait, this one makes the next ready.
            LiveAhead(replication + 1);
        }

        return past.Snapshot.Value;
    }

    /// <summary>Takes note of the end of a run.</summary>
    public void Over(int replication)
    {
        if (experiment.BranchAt is not null && Get(replication).IsLastOver())
        {
            InterlockedMax(replication);
            pasts.TryRemove(replication, out _);
        }
    }

    private Past Get(int replication) => pasts.GetOrAdd(replication, number => new Past(RunsOf(number), () => Live(number)));

    private void LiveAhead(int replication)
    {
        if (RunsOf(replication) <= 0 || replication <= Volatile.Read(ref newestOver) || Get(replication) is not { } next || !next.TryTake())
        {
            return;
        }

        try
        {
            _ = next.Snapshot.Value;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The runs whose past it is will tell.
        }
    }

    private long RunsOf(int replication)
    {
        var first = (replication - 1) * experiment.PointCount;
        return Math.Min(until, first + experiment.PointCount) - Math.Max(from, first);
    }

    private RunSnapshot Live(int replication) => LivedRun.LivePast(experiment, (ulong)replication, dayDone, stop) ?? throw new OperationCanceledException(stop);

    private void InterlockedMax(int replication)
    {
        int seen;
        while ((seen = Volatile.Read(ref newestOver)) < replication && Interlocked.CompareExchange(ref newestOver, replication, seen) != seen)
        {
        }
    }

    /// <summary>A past, lived once.</summary>
    private sealed class Past(long runs, Func<RunSnapshot> live)
    {
        private long left = runs;
        private int taken;

        public Lazy<RunSnapshot> Snapshot { get; } = new(live, LazyThreadSafetyMode.ExecutionAndPublication);

        /// <summary>Whether the caller is the first, who is to live it.</summary>
        public bool TryTake() => Interlocked.Exchange(ref taken, 1) == 0;

        public bool IsLastOver() => Interlocked.Decrement(ref left) == 0;
    }
}
