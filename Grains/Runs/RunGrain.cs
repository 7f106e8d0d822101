using Microsoft.Extensions.Options;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>Starts a run or takes it up, lets it live, and answers how far it is; see <see cref="IRunGrain"/>.</summary>
/// <param name="belts">The silo's belts.</param>
/// <param name="source">Makes belts.</param>
/// <param name="store">Where the run is kept.</param>
/// <param name="silos">The silos that this one knows.</param>
/// <param name="options">How patient to be.</param>
[KeepAlive]
public sealed class RunGrain(OpenBelts belts, IBeltSource source, BeltStore store, IClusterManifestProvider silos, IOptions<RecoveryOptions> options) : Grain, IRunGrain
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private TaskCompletionSource news = NewsToCome();
    private RunStatus status = new(RunPhase.Unknown, 0, Failure: null);
    private KeptRun? kept;
    private RunLife? life;
    private bool isStarting;

    private string Run => this.GetPrimaryKeyString();

    private IRunRegistryGrain Registry => GrainFactory.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key);

    private KeptRun Kept => kept ?? throw new InvalidOperationException($"Run {Run} has not been looked up.");

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        kept = new KeptRun(Run, store);
        await kept.Load();
        if (kept.Request is not null)
        {
            status = kept.Record.Status;
        }
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (life is not null)
        {
            life.Wishes.Abandon();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task Start(RunRequest request)
    {
        if (Kept.Request is not null)
        {
            throw new InvalidOperationException($"Run {Run} has been started already.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(request.Partitions, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfNegative(request.CheckpointEveryDays, nameof(request));
        if (request.CheckpointEveryDays > 0 && !store.Keeps)
        {
            throw new InvalidOperationException($"Run {Run} asks for recovery points, but this cluster has no storage '{StorageNames.Belt}'.");
        }

        // A keeper that looks meanwhile must not take the run for one that was lost.
        isStarting = true;
        try
        {
            await Registry.Register(new RunEntry(Run, RunPhase.Starting, 0, request.Plan.End, TimeProvider.System.GetUtcNow()));
            await Keep(request);
            Begin();
        }
        finally
        {
            isStarting = false;
        }
    }

    /// <inheritdoc/>
    public Task EnsureRunning()
    {
        if (Kept.Request is not null && life is null && !isStarting && !Kept.Record.Status.Over && ModelAgrees())
        {
            Kept.Record.Recovered(Kept.Record.TicksDone, "The silo of the run's clock was lost.");
            Begin();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task Resume()
    {
        if (status.Phase is not (RunPhase.Failed or RunPhase.Stopped) || Kept.Request is null)
        {
            throw new InvalidOperationException($"Run {Run} is {status.Phase}; only one that failed or was stopped is resumed.");
        }

        if (ModelAgrees())
        {
            (Kept.Record.Phase, Kept.Record.Failure, Kept.Record.AllowedUntil) = (RunPhase.Starting, null, int.MaxValue);
            Begin();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<RunRequest> Request() => Task.FromResult(
        Kept.Request ?? throw new InvalidOperationException($"Run {Run} has not been started."));

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
        if (life is not null)
        {
            life.Wishes.Stop();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task Allow(int untilTick)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(untilTick);
        if (life is not null)
        {
            life.Wishes.Allow(untilTick);
        }
        else if (Kept.Request is not null)
        {
            // The run lost its silo and begins to live again in a moment, with this limit.
            Kept.Record.AllowedUntil = untilTick;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<InterventionAnswer> Intervene(string intervention) => life is null || status.Over
        ? Task.FromResult(new InterventionAnswer(status.TicksDone, $"Run {Run} is {status.Phase}; only a run that is under way is changed."))
        : life.Wishes.Intervene(intervention);

    /// <inheritdoc/>
    public async Task<EntityView?> Look(string entity)
    {
        if (status.Phase != RunPhase.Running || !EntityId.TryParse(entity, out var id))
        {
            return null;
        }

        var world = await belts.Of(Run, Kept.Request!.Revision);
        return world.Directory.Contains(id) ? await GrainFactory.GetEntity(Run, status.Epoch, id).Look() : null;
    }

    /// <inheritdoc/>
    public async Task<OutcomeEnvelope> Outcome()
    {
        if (life?.Outcome is { } outcome)
        {
            return new OutcomeEnvelope(outcome);
        }

        return status.Phase is RunPhase.Complete or RunPhase.Stopped
            ? new OutcomeEnvelope(FiguresWire.Outcome(new BinaryDecoder(await Kept.Read(Kept.Record.Outcome)), outcome: null))
            : throw new InvalidOperationException($"Run {Run} is {status.Phase} and has no outcome.");
    }

    /// <inheritdoc/>
    public async Task Forget()
    {
        if (!status.Over)
        {
            throw new InvalidOperationException($"Run {Run} is {status.Phase}; only a run that is over is forgotten.");
        }

        life = null;
        await Kept.Forget();
        await Registry.Forget(Run);
        DeactivateOnIdle();
    }

    // A run that cannot be kept is not begun, and nobody is to look for it.
    private async Task Keep(RunRequest request)
    {
        try
        {
            await Kept.Begin(request);
        }
        catch (Exception)
        {
            await Registry.Forget(Run);
            throw;
        }
    }

    private void Begin()
    {
        Announce(Kept.Record.Status);
        life = new RunLife(Kept, GrainFactory, silos, belts, source, options.Value, Announce);
        _ = Live(life);
    }

    private async Task Live(RunLife begun)
    {
        await begun.Live();
        if (begun.Wishes.Abandoned)
        {
            // What is in memory is of no use: whoever asks next reads what is kept.
            DeactivateOnIdle();
        }
    }

    private bool ModelAgrees()
    {
        if (Kept.Record.Model == ModelVersion.Current)
        {
            return true;
        }

        Announce(status with
        {
            Phase = RunPhase.Failed,
            Failure = $"Run {Run} was begun by model {Kept.Record.Model}; this silo has model {ModelVersion.Current} and cannot go on with it.",
        });
        return false;
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
