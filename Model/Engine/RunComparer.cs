namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Lives two runs side by side and finds the first tick after which an entity's state differs. After every tick the two wait
/// for each other; nothing is kept but the hashes of the current states.
/// </summary>
public sealed class RunComparer
{
    private readonly Side left;
    private readonly Side right;
    private readonly Action<int>? tickCompared;

    /// <summary>Makes both runs.</summary>
    /// <param name="left">Makes the left run with the observer it is given.</param>
    /// <param name="right">Makes the right run with the observer it is given.</param>
    /// <param name="tickCompared">Is told of every tick after which both runs were compared.</param>
    public RunComparer(Func<IRunObserver, LocalEngine> left, Func<IRunObserver, LocalEngine> right, Action<int>? tickCompared = null)
    {
        this.left = new Side(left);
        this.right = new Side(right);
        this.tickCompared = tickCompared;
    }

    /// <summary>What the left run left behind as far as it was lived; null before <see cref="Run"/>.</summary>
    public RunOutcome? Left => left.Outcome;

    /// <summary>What the right run left behind as far as it was lived; null before <see cref="Run"/>.</summary>
    public RunOutcome? Right => right.Outcome;

    /// <summary>
    /// Lives both runs until they part, one ends, or <paramref name="stop"/> is requested.
    /// </summary>
    /// <returns>The first difference of states, or null if there is none as far as both were lived.</returns>
    /// <exception cref="BrokenBalanceException">A step of one run failed.</exception>
    public StateDifference? Run(CancellationToken stop = default)
    {
        if (left.States.Hash() != right.States.Hash())
        {
            return StateDifference.First(-1, left.States.Entities, right.States.Entities);
        }

        StateDifference? difference = null;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var barrier = new Barrier(2, _ => difference ??= Compare(ended));
        var thread = new Thread(() => right.Run(barrier, ended)) { IsBackground = true, Name = "belt compare" };
        thread.Start();
        left.Run(barrier, ended);
        thread.Join();
        return left.Failure is { } failure ? throw failure : right.Failure is { } other ? throw other : difference;
    }

    private StateDifference? Compare(CancellationTokenSource ended)
    {
        if (left.Tick != right.Tick)
        {
            return null;
        }

        tickCompared?.Invoke(left.Tick);
        if (left.Hash == right.Hash)
        {
            return null;
        }

        ended.Cancel();
        return StateDifference.First(left.Tick, left.States.Entities, right.States.Entities);
    }

    /// <summary>One of the two runs.</summary>
    private sealed class Side : IRunObserver
    {
        private readonly LocalEngine engine;
        private Barrier? meeting;

        public Side(Func<IRunObserver, LocalEngine> make)
        {
            engine = make(this);
            States = new BeltStates([.. engine.Entities]);
        }

        public BeltStates States { get; }

        public int Tick { get; private set; } = -1;

        public ulong Hash { get; private set; }

        public Exception? Failure { get; private set; }

        public RunOutcome? Outcome { get; private set; }

        public void TickClosed(int tick, LocalEngine engine)
        {
            Hash = States.Hash();
            Tick = tick;
            meeting!.SignalAndWait();
        }

        public void Run(Barrier barrier, CancellationTokenSource ended)
        {
            meeting = barrier;
            try
            {
                Outcome = engine.Run(ended.Token);
            }
            catch (Exception exception)
            {
                Failure = exception;
            }
            finally
            {
                ended.Cancel();
                barrier.RemoveParticipant();
            }
        }
    }
}
