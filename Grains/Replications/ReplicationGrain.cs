using Orleans.Placement;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Grains.Replications;

/// <summary>Lives one run of an experiment on the local engine; see <see cref="IReplicationGrain"/>.</summary>
[KeepAlive, ActivationCountBasedPlacement]
public sealed class ReplicationGrain : Grain, IReplicationGrain, IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource stop = new();
    private TaskCompletionSource news = NewsToCome();
    private volatile ReplicationStatus status = new(0, Over: false, Row: null, Failure: null);
    private bool isStarted;

    /// <inheritdoc/>
    public Task Start(ReplicationRequest request)
    {
        if (isStarted)
        {
            throw new InvalidOperationException($"Run {this.GetPrimaryKeyString()} has been started already.");
        }

        isStarted = true;
        if (request.Model != ModelVersion.Current)
        {
            Announce(status with { Over = true, Failure = $"the silo has model {ModelVersion.Current}, not {request.Model}" });
            return Task.CompletedTask;
        }

        // A run takes seconds to hours: on a thread of the silo it would hold up other grains.
        new Thread(() => Live(request)) { IsBackground = true, Name = "belt replication" }.Start();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<ReplicationStatus> Progress(int seenDays)
    {
        if (!isStarted)
        {
            throw new LostShareException($"{this.GetPrimaryKeyString()} has no run");
        }

        var told = Volatile.Read(ref news);
        if (!status.Over && status.DaysDone <= seenDays)
        {
            await told.Task.WaitAsync(LongestWait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        return status;
    }

    /// <inheritdoc/>
    public Task Stop() => stop.CancelAsync();

    /// <inheritdoc/>
    public Task Forget()
    {
        if (isStarted && !status.Over)
        {
            throw new InvalidOperationException($"Run {this.GetPrimaryKeyString()} is under way; only a run that is over is forgotten.");
        }

        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => stop.Dispose();

    private void Live(ReplicationRequest request)
    {
        ReplicationStatus end;
        try
        {
            var row = LivedRun.Of(request.Scenario, request.Replication, request.KeepsEntities).Live(DayDone, stop.Token);
            end = status with { Over = true, Row = row is null ? null : RunLine.Write(RunEnd.Of(row)) };
        }
        catch (Exception exception)
        {
            end = status with { Over = true, Failure = FailedRun.ReasonOf(exception) };
        }

        Announce(end);
    }

    private void DayDone() => Announce(status with { DaysDone = status.DaysDone + 1 });

    private void Announce(ReplicationStatus changed)
    {
        status = changed;
        Interlocked.Exchange(ref news, NewsToCome()).SetResult();
    }

    private static TaskCompletionSource NewsToCome() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
