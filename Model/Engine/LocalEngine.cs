namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Runs a belt in this process: partitions on threads, entities stepped by direct calls. It is the engine of sweeps and the
/// oracle of the others.
/// </summary>
public sealed class LocalEngine
{
    private const int TurnsBeforeSleep = 5000;

    private readonly EntityDirectory directory;
    private readonly RunPlan plan;
    private readonly LocalPartition[] partitions;
    private readonly RunLedger ledger;
    private readonly int threads;
    private readonly IRunObserver? observer;
    private Exception? failure;
    private int next;
    private int arrived;
    private int until;
    private volatile int ticksClosed;
    private volatile bool stopping;

    /// <summary>Makes the belt's entities and partitions.</summary>
    /// <param name="directory">Who lives on the belt.</param>
    /// <param name="create">Makes an entity in its state before hour 0.</param>
    /// <param name="plan">How long, under which seeds.</param>
    /// <param name="partitionCount">At least 1; more than threads balances their load.</param>
    /// <param name="threads">At least 1.</param>
    /// <param name="observer">Is told of ticks and days; changes nothing.</param>
    /// <param name="from">Where the run goes on; null to begin it.</param>
    /// <exception cref="InvalidDataException"><paramref name="from"/> is a snapshot of another run.</exception>
    public LocalEngine(
        EntityDirectory directory,
        Func<EntityId, Entity> create,
        RunPlan plan,
        int partitionCount,
        int threads,
        IRunObserver? observer = null,
        RunSnapshot? from = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(partitionCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        this.directory = directory;
        this.plan = plan;
        this.observer = observer;
        this.threads = Math.Min(threads, partitionCount);
        var state = from?.Read(decoder => RunState.Read(decoder, plan, directory, create));
        ledger = state?.Ledger ?? new RunLedger(plan, directory);
        partitions = [.. Enumerable.Range(0, partitionCount)
            .Select(index => new LocalPartition(new Partition(index, partitionCount, directory, plan), state is null ? create : state.EntityOf, plan))];
        if (state is not null)
        {
            Array.ForEach(partitions, partition => partition.Restore(ledger.TicksDone, state.Belt));
        }
    }

    /// <summary>The entities in canonical order; read them only while no tick is being lived.</summary>
    public IEnumerable<Entity> Entities
        => partitions.SelectMany(partition => partition.Entities).OrderBy(entity => entity.Id);

    /// <summary>Money under way in letters, in fen; read it only while no tick is being lived.</summary>
    public long MoneyUnderWayFen => LettersUnderWay.Sum(letter => letter.Body.MoneyFen);

    /// <summary>
    /// What buyers and others outside the entities have paid in since the start, less what was paid to them, in fen: all cash
    /// and all money under way add up to it. Read it only while no tick is being lived.
    /// </summary>
    public long OutsidePaidFen => partitions.Sum(partition => partition.OutsidePaidFen);

    /// <summary>Letters that were sent and not read, in no order; read them only while no tick is being lived.</summary>
    public IEnumerable<Letter> LettersUnderWay => partitions.SelectMany(partition => partition.UnderWay);

    /// <summary>
    /// The run as it is now, to go on from; ask for it only while no tick is being lived, as <see cref="IRunObserver"/> may, and not
    /// after <see cref="Run"/>.
    /// </summary>
    public RunSnapshot Snapshot()
        => RunSnapshot.Write(ledger.TicksDone, encoder => RunState.Write(encoder, plan, directory, ledger, partitions));

    /// <summary>Lives the rest of the run, or until <paramref name="stop"/> is requested, which ends it after the current tick.</summary>
    /// <exception cref="BrokenBalanceException">A step failed; the message names entity and tick.</exception>
    public RunOutcome Run(CancellationToken stop = default)
    {
        var complete = LiveUntil(plan.End, stop);
        return ledger.Close(
            [.. partitions.Select(partition => partition.TakeTotals())],
            complete ? Entities.Select(StateHash.Of) : null);
    }

    /// <summary>
    /// Lives until the hours before <paramref name="tick"/> are over, or until <paramref name="stop"/> is requested, which ends it
    /// after the current tick. It may be called again for a later tick.
    /// </summary>
    /// <returns>Whether the tick was reached.</returns>
    /// <exception cref="BrokenBalanceException">A step failed; the message names entity and tick.</exception>
    public bool LiveUntil(int tick, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tick, plan.End);
        if (ledger.TicksDone < tick)
        {
            until = tick;
            stopping = false;
            var workers = Enumerable.Range(1, threads - 1)
                .Select(number => new Thread(() => Work(stop)) { IsBackground = true, Name = $"belt worker {number}" })
                .ToArray();
            Array.ForEach(workers, worker => worker.Start());
            Work(stop);
            Array.ForEach(workers, worker => worker.Join());
        }

        return failure is null ? ledger.TicksDone >= tick : throw failure;
    }

    private void Work(CancellationToken stop)
    {
        while (!stopping)
        {
            try
            {
                // Partitions are claimed one by one, so that a heavy one does not leave a thread idle.
                for (var mine = Interlocked.Increment(ref next) - 1; mine < partitions.Length; mine = Interlocked.Increment(ref next) - 1)
                {
                    partitions[mine].LiveTick(ledger.TicksDone, partitions);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, exception, null);
            }

            WaitForAll(stop);
        }
    }

    // Ticks last a few milliseconds, and a thread that sleeps takes up to half of one to wake on a virtual machine: threads turn on
    // the spot, yield to whoever else has something to do, and sleep only after some milliseconds.
    private void WaitForAll(CancellationToken stop)
    {
        var closed = ticksClosed;
        if (Interlocked.Increment(ref arrived) == threads)
        {
            arrived = 0;
            CloseTick(stop);
            ticksClosed = closed + 1;
            return;
        }

        var spin = new SpinWait();
        while (ticksClosed == closed)
        {
            spin.SpinOnce(TurnsBeforeSleep);
        }
    }

    private void CloseTick(CancellationToken stop)
    {
        next = 0;
        if (failure is not null)
        {
            stopping = true;
            return;
        }

        try
        {
            var tick = ledger.TicksDone;
            ledger.CloseTick(partitions.Select(partition => partition.Report).Aggregate((sum, report) => sum.Plus(report)));
            if (RunLedger.EndsDay(tick))
            {
                ledger.CloseDay(partitions.Select(partition => partition.Day!));
            }

            observer?.TickClosed(tick, this);
            stopping = ledger.TicksDone >= until || stop.IsCancellationRequested;
        }
        catch (Exception exception)
        {
            failure = exception;
            stopping = true;
        }
    }
}
