using System.Diagnostics;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>
/// Lives a run to its end through as many epochs as it takes. Before anything is done anew the epoch is raised by a write that
/// only the run's owner can make, so that nobody who was thought lost can go on with it unseen.
/// </summary>
/// <param name="kept">The run in storage.</param>
/// <param name="grains">Finds grains.</param>
/// <param name="silos">The silos that this one knows to take grains.</param>
/// <param name="belts">The silo's belts.</param>
/// <param name="source">Says what a belt becomes by an intervention.</param>
/// <param name="options">How patient to be.</param>
/// <param name="announce">Is told how far the run is.</param>
internal sealed class RunLife(
    KeptRun kept, IGrainFactory grains, IClusterManifestProvider silos, OpenBelts belts, IBeltSource source, RecoveryOptions options, Action<RunStatus> announce)
{
    private readonly RunRecord record = kept.Record;
    private readonly Stopwatch sinceNewTick = Stopwatch.StartNew();
    private TimeSpan wait = options.FirstWait;
    private int furthest = -1;

    // What placement goes by: a silo is listed here some moments after it became a member.
    private int SilosToDealTo => silos.Current.Silos.Count;

    /// <summary>What is wished of it.</summary>
    public RunWishes Wishes { get; } = new(kept.Record.AllowedUntil);

    /// <summary>What the run left behind.</summary>
    public RunOutcome? Outcome { get; private set; }

    /// <summary>Lives it.</summary>
    public async Task Live()
    {
        while (!Wishes.Abandoned && !record.Status.Over)
        {
            RunEpoch? epoch = null;
            try
            {
                record.Epoch++;
                await kept.Commit();
                announce(record.Status);
                epoch = new RunEpoch(kept, await belts.Of(kept.Run, kept.Request!.Revision), grains, options);
                await Live(epoch);
            }
            catch (InconsistentStateException)
            {
                // Another silo took the run up; it is no longer ours to tell anything about.
                Wishes.Abandon();
            }
            catch (BrokenBalanceException broken)
            {
                await End(RunPhase.Broken, broken.Message);
            }
            catch (StorageFullException full)
            {
                await End(RunPhase.Failed, $"{full.Message}; recovery points are kept: make room and resume the run");
            }
            catch (Exception exception) when (Failures.ArePassing(exception))
            {
                await Recover(epoch, exception);
            }
            catch (Exception exception)
            {
                await End(RunPhase.Failed, exception.Message);
            }

            await Leave(epoch);
        }

        while (Wishes.TakeIntervention() is { } late)
        {
            late.Tell(record.TicksDone, $"Run {kept.Run} is over.");
        }

        announce(record.Status);
    }

    private async Task Live(RunEpoch epoch)
    {
        var dealtTo = SilosToDealTo;
        await epoch.Begin();
        while (epoch.TicksDone < record.TicksPlanned && !Wishes.StopAsked && !Wishes.Abandoned)
        {
            // Taken first: a wish that comes while others are fulfilled is not slept through.
            var next = Wishes.Next;
            if (await Steer(epoch))
            {
                // Partitions are made anew under the changed options, from the point just kept.
                return;
            }

            announce(record.Status with { Phase = RunPhase.Running, TicksDone = epoch.TicksDone });
            if (epoch.TicksDone >= record.AllowedUntil)
            {
                await next;
                sinceNewTick.Restart();
                continue;
            }

            await epoch.LiveTick();
            Progressed(epoch.TicksDone);
            if (epoch.PointIsDue)
            {
                await epoch.KeepPoint();
                await Tell();
                if (SilosToDealTo > dealtTo)
                {
                    // A silo has joined: partitions are dealt anew, from the point just kept.
                    return;
                }
            }
        }

        if (!Wishes.Abandoned)
        {
            await Finish(epoch);
        }
    }

    // Whether the run's options have changed.
    private async Task<bool> Steer(RunEpoch epoch)
    {
        if (record.AllowedUntil != Wishes.AllowedUntil)
        {
            record.AllowedUntil = Wishes.AllowedUntil;
            await TryCommit();
        }

        if (Wishes.TakeIntervention() is not { } wish)
        {
            return false;
        }

        // Whatever is lost meanwhile, whoever wished hears of it.
        string? refusal = "The run was disturbed meanwhile; if the change is not in its log, ask again.";
        try
        {
            refusal = await Change(epoch, wish.Text);
        }
        finally
        {
            wish.Tell(epoch.TicksDone, refusal);
        }

        return refusal is null;
    }

    private async Task<string?> Change(RunEpoch epoch, string intervention)
    {
        try
        {
            // Off the grain's turn: a big belt takes seconds.
            var (request, tick) = (kept.Request!, epoch.TicksDone);
            var changed = await Task.Run(() => source.Intervene(request, intervention, tick));
            if (!kept.IsKept || !await epoch.TryKeepNow())
            {
                return $"The run cannot be changed where it cannot be kept. {record.Note}".TrimEnd();
            }

            await epoch.Change(changed, intervention);
            return null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
        catch (StorageFullException full)
        {
            return $"The change was not kept: {full.Message}";
        }
    }

    private async Task TryCommit()
    {
        try
        {
            await kept.Commit();
        }
        catch (StorageAwayException away)
        {
            record.Note = $"How far the run may go was not kept: {away.Message}";
        }
    }

    private async Task Finish(RunEpoch epoch)
    {
        if (epoch.TicksDone < record.TicksPlanned && kept.Request!.CheckpointEveryDays > 0)
        {
            // So that a run that was stopped can be resumed where it stopped.
            await epoch.TryKeepNow();
        }

        Outcome = await epoch.Close();
        record.TicksDone = epoch.TicksDone;
        var done = Outcome.Complete ? [.. record.Points] : Array.Empty<RecoveryPoint>();
        var dropped = record.Drop(done);
        if (await End(Outcome.Complete ? RunPhase.Complete : RunPhase.Stopped, failure: null))
        {
            await kept.TryDelete(dropped);
        }
    }

    private async Task Recover(RunEpoch? epoch, Exception lost)
    {
        var reason = lost.Message;
        if (lost is DamagedStreamException && epoch?.Origin is { } damaged)
        {
            // Its chunks are kept: they may tell somebody what happened to them.
            record.Drop([damaged]);
            reason = $"The recovery point of tick {damaged.Tick} is damaged: {lost.Message}.";
        }

        record.Recovered(epoch?.TicksDone ?? record.TicksDone, reason);
        if (sinceNewTick.Elapsed > options.GiveUpAfter)
        {
            await End(RunPhase.Failed, $"No new tick was lived for {options.GiveUpAfter.TotalMinutes:0.#} minutes: {reason}");
            return;
        }

        announce(record.Status with { Phase = RunPhase.Running, TicksDone = epoch?.TicksDone ?? record.TicksDone });
        await Task.Delay(wait);
        wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, options.LongestWait.Ticks));
    }

    // Whether storage knows of the end.
    private async Task<bool> End(RunPhase phase, string? failure)
    {
        (record.Phase, record.Failure) = (phase, failure);
        var isKept = false;
        try
        {
            await kept.Commit();
            isKept = true;
        }
        catch (Exception away) when (away is StorageAwayException or StorageFullException)
        {
            record.Note = $"The end of the run was not kept: {away.Message}";
        }
        catch (InconsistentStateException)
        {
            Wishes.Abandon();
        }

        await Tell();
        return isKept;
    }

    private void Progressed(int ticks)
    {
        if (ticks > furthest)
        {
            furthest = ticks;
            sinceNewTick.Restart();
            wait = options.FirstWait;
        }
    }

    // Partitions of an epoch that is over: nobody waits for those that do not answer.
    private Task Leave(RunEpoch? epoch)
    {
        var over = record.Status.Over;
        if (over)
        {
            belts.Close(kept.Run);
        }

        var ending = epoch?.TryEnd(over) ?? Task.CompletedTask;
        return over ? ending : Task.CompletedTask;
    }

    private async Task Tell()
    {
        try
        {
            await grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key)
                .Register(new RunEntry(kept.Run, record.Phase, record.TicksDone, record.TicksPlanned, record.Started));
        }
        catch (Exception exception) when (Failures.ArePassing(exception) || exception is InconsistentStateException or StorageFullException)
        {
            // The list is told again at the next recovery point.
        }
    }
}
