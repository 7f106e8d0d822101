using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>Starts a run, lets its clock go, and answers how far it is; see <see cref="IRunGrain"/>.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive]
public sealed class RunGrain(OpenBelts belts) : Grain, IRunGrain
{
    private const int Epoch = 1;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private TaskCompletionSource news = NewsToCome();
    private RunRequest? request;
    private RunStatus status = new(RunPhase.Unknown, 0, Failure: null);
    private RunOutcome? outcome;
    private bool stopAsked;

    /// <inheritdoc/>
    public Task Start(RunRequest request)
    {
        if (this.request is not null)
        {
            throw new InvalidOperationException($"Run {this.GetPrimaryKeyString()} has been started already.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(request.Partitions, 1, nameof(request));
        this.request = request;
        Announce(status with { Phase = RunPhase.Starting });
        _ = Live(request);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task EnsureRunning() => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Resume() => throw new NotSupportedException($"Run {this.GetPrimaryKeyString()} keeps no recovery point.");

    /// <inheritdoc/>
    public Task<RunRequest> Request() => Task.FromResult(
        request ?? throw new InvalidOperationException($"Run {this.GetPrimaryKeyString()} has not been started."));

    /// <inheritdoc/>
    public Task<RunStatus> Status() => Task.FromResult(status);

    /// <inheritdoc/>
    public async Task<RunStatus> Progress(int seenTicks)
    {
        if (!status.Over && status.TicksDone <= seenTicks)
        {
            await news.Task.WaitAsync(LongestWait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        return status;
    }

    /// <inheritdoc/>
    public Task Stop()
    {
        stopAsked = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<EntityView?> Look(string entity)
    {
        if (status.Phase != RunPhase.Running || !EntityId.TryParse(entity, out var id))
        {
            return null;
        }

        var run = this.GetPrimaryKeyString();
        var world = await belts.Of(run);
        return world.Directory.Contains(id) ? await GrainFactory.GetEntity(run, Epoch, id).Look() : null;
    }

    /// <inheritdoc/>
    public Task<OutcomeEnvelope> Outcome() => Task.FromResult(new OutcomeEnvelope(
        outcome ?? throw new InvalidOperationException($"Run {this.GetPrimaryKeyString()} is {status.Phase} and has no outcome.")));

    /// <inheritdoc/>
    public Task Forget()
    {
        if (!status.Over)
        {
            throw new InvalidOperationException($"Run {this.GetPrimaryKeyString()} is {status.Phase}; only a run that is over is forgotten.");
        }

        outcome = null;
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private async Task Live(RunRequest request)
    {
        var run = this.GetPrimaryKeyString();
        var clock = new RunClock([.. Enumerable.Range(0, request.Partitions).Select(index => GrainFactory.GetPartition(run, Epoch, index))], Epoch);
        RunStatus end;
        try
        {
            end = await LiveTicks(clock, await belts.Of(run));
        }
        catch (BrokenBalanceException broken)
        {
            end = status with { Phase = RunPhase.Broken, Failure = broken.Message };
        }
        catch (Exception exception)
        {
            end = status with { Phase = RunPhase.Failed, Failure = exception.Message };
        }

        await clock.TryEnd();
        belts.Close(run);
        Announce(end);
    }

    private async Task<RunStatus> LiveTicks(RunClock clock, RunnableBelt world)
    {
        await clock.Start(world);
        while (clock.TicksDone < world.Plan.End && !stopAsked)
        {
            Announce(new RunStatus(RunPhase.Running, clock.TicksDone, Failure: null));
            await clock.LiveTick();
        }

        outcome = await clock.Close();
        return new RunStatus(outcome.Complete ? RunPhase.Complete : RunPhase.Stopped, clock.TicksDone, Failure: null);
    }

    private void Announce(RunStatus status)
    {
        this.status = status;
        var told = news;
        news = NewsToCome();
        told.SetResult();
    }

    private static TaskCompletionSource NewsToCome() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
