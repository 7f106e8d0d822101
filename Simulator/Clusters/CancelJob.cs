using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo.Admission;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Clusters;

/// <summary>The whole of <c>belt cancel</c>: ends a run that is under way; one that is over is forgotten.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class CancelJob(Terminal terminal, Texts texts)
{
    private readonly ClusterJob job = new(terminal, texts);

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do(string clusterFile, string run) => job.Do(clusterFile, cluster => RunNames.IsGood(run)
        ? Cancel(cluster, run)
        : job.Refuse(texts.Format("Fault.RunName", run)));

    private async Task<int> Cancel(ClusterClient cluster, string run)
    {
        if ((await RunFollower.Patiently(cluster.List)).All(entry => entry.Run != run))
        {
            return await job.Refuse(texts.Format("Cluster.NoRun", run));
        }

        var clock = cluster.Run(run);
        if ((await RunFollower.Patiently(clock.Status)).Over)
        {
            await clock.Forget();
            terminal.Out.WriteLine(texts.Format("Cluster.Forgotten", run));
            return ExitCodes.Whole;
        }

        var status = await Stop(clock);
        terminal.Out.WriteLine(texts.Format("Cluster.Stopped", run, status.TicksDone));
        return ExitCodes.Whole;
    }

    // A silo that is lost takes the wish along, so it is told again until the run is over.
    private static async Task<RunStatus> Stop(IRunGrain clock)
    {
        var status = await RunFollower.Patiently(clock.Status);
        while (!status.Over)
        {
            var seen = status.TicksDone;
            status = await RunFollower.Patiently(async () =>
            {
                await clock.Stop();
                return await clock.Progress(seen);
            });
        }

        return status;
    }
}
