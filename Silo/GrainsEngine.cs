using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Silo;

/// <summary>Runs a belt on a cluster, every entity a grain, and gives what the local engine gives for the same request.</summary>
/// <param name="grains">Calls the cluster.</param>
public sealed class GrainsEngine(IGrainFactory grains)
{
    private int runs;

    /// <summary>A name that no other run of this engine has.</summary>
    public string NewRun() => string.Create(CultureInfo.InvariantCulture, $"run-{Interlocked.Increment(ref runs)}");

    /// <summary>Lives a whole run, or until <paramref name="stop"/> is requested, which ends it after the current tick.</summary>
    /// <param name="request">The belt, how long, how many partitions.</param>
    /// <param name="ticks">Is told how many ticks were lived, not necessarily of each.</param>
    /// <param name="run">The run's name in the cluster; null for <see cref="NewRun"/>.</param>
    /// <param name="stop">Ends the run early.</param>
    /// <exception cref="BrokenBalanceException">A step failed; the message names entity and tick.</exception>
    /// <exception cref="RunFailedException">The cluster failed.</exception>
    public async Task<RunOutcome> Run(RunRequest request, IProgress<int>? ticks = null, string? run = null, CancellationToken stop = default)
    {
        var clock = grains.GetGrain<IRunGrain>(GrainKeys.CheckRun(run ?? NewRun()));
        await clock.Start(request);
        var status = await Watch(clock, ticks, stop);
        try
        {
            return status.Phase switch
            {
                RunPhase.Broken => throw new BrokenBalanceException(status.Failure ?? "a step failed"),
                RunPhase.Failed => throw new RunFailedException(status.Failure ?? "the cluster failed"),
                _ => (await clock.Outcome()).Outcome,
            };
        }
        finally
        {
            await clock.Forget();
        }
    }

    /// <summary>Shows one entity of a run that is under way; null if there is none.</summary>
    public Task<EntityView?> Look(string run, EntityId entity) => grains.GetGrain<IRunGrain>(run).Look(entity.ToString());

    private static async Task<RunStatus> Watch(IRunGrain clock, IProgress<int>? ticks, CancellationToken stop)
    {
        var status = await clock.Status();
        var stopSent = false;
        while (!status.Over)
        {
            if (stop.IsCancellationRequested && !stopSent)
            {
                stopSent = true;
                await clock.Stop();
            }

            ticks?.Report(status.TicksDone);
            status = await clock.Progress(status.TicksDone);
        }

        ticks?.Report(status.TicksDone);
        return status;
    }
}
