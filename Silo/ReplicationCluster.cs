using System.Globalization;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Silo.Clients;

namespace OrleansIndustrialBelt.Silo;

/// <summary>
/// Lives runs of experiments on the silos of a cluster, each run as a whole on one silo. Give <see cref="Live"/> to an
/// <see cref="ExperimentRunner"/> that has as many threads as the cluster has cores: every thread waits for one run.
/// </summary>
/// <param name="grains">Calls the cluster.</param>
public sealed class ReplicationCluster(IGrainFactory grains)
{
    // A run that is lost so often may itself be what the silos do not stand. Waits between attempts add up to a minute and a half, in which
    // the cluster finds out that a silo is gone.
    private const int MostAttempts = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    // Long: what is taken for lost is lived again.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(40);

    private readonly string name = Guid.NewGuid().ToString("N");
    private long runs;

    /// <summary>Lives one run on some silo.</summary>
    /// <param name="run">The run.</param>
    /// <param name="dayDone">Is told after every day.</param>
    /// <param name="stop">Ends the run after its current hour.</param>
    /// <returns>What is kept of it; null if it was stopped before its end.</returns>
    /// <exception cref="RunFailedException">The run broke off.</exception>
    public RunRow? Live(LivedRun run, Action dayDone, CancellationToken stop) => LiveOnSilo(run, dayDone, stop).GetAwaiter().GetResult();

    private async Task<RunRow?> LiveOnSilo(LivedRun run, Action dayDone, CancellationToken stop)
    {
        var daysTold = 0;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return RowOf(run, await Attempt(run, DayDone, stop));
            }
            catch (Exception exception) when (attempt < MostAttempts && RunFollower.IsPassing(exception))
            {
                // Its silo is lost; another lives the run from its first hour.
                await Task.Delay(Pause * attempt, CancellationToken.None);
            }
        }

        void DayDone(int day)
        {
            if (day > daysTold)
            {
                daysTold = day;
                dayDone();
            }
        }
    }

    private async Task<ReplicationStatus> Attempt(LivedRun run, Action<int> dayDone, CancellationToken stop)
    {
        var grain = grains.GetGrain<IReplicationGrain>(string.Create(CultureInfo.InvariantCulture, $"{name}-{Interlocked.Increment(ref runs)}"));
        await grain.Start(new ReplicationRequest(run.ScenarioText, run.Run.Replication, ModelVersion.Current, run.KeepsEntities));
        var status = await Watch(grain, dayDone, stop);

        // Nobody waits: the end is known, and a silo that is lost has forgotten already.
        grain.Forget().Ignore();
        return status;
    }

    private static RunRow? RowOf(LivedRun run, ReplicationStatus status)
        => status switch
        {
            { Failure: { } failure } => throw new RunFailedException(failure),
            { Row: { } row } => RunLine.Read(row, run.Run, mayBeOfOther: true)?.Row ?? throw new RunFailedException("the silo answered with another run"),
            _ => null,
        };

    private static async Task<ReplicationStatus> Watch(IReplicationGrain grain, Action<int> dayDone, CancellationToken stop)
    {
        var (seen, stopSent) = (0, false);
        while (true)
        {
            var status = await grain.Progress(seen).WaitAsync(LongestAnswer, CancellationToken.None);
            for (; seen < status.DaysDone; seen++)
            {
                dayDone(seen + 1);
            }

            if (status.Over)
            {
                return status;
            }

            if (stop.IsCancellationRequested && !stopSent)
            {
                stopSent = true;
                await grain.Stop();
            }
        }
    }
}
