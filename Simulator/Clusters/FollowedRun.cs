using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Clusters;

/// <summary>A run of a cluster that is followed to its end and written here; Ctrl+C leaves it to the cluster.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
/// <param name="target">Where its results go.</param>
internal sealed class FollowedRun(Terminal terminal, Texts texts, FollowTarget target)
{
    /// <summary>Follows it.</summary>
    /// <param name="cluster">Its cluster.</param>
    /// <param name="request">What it was asked to be.</param>
    /// <param name="world">The world of that request.</param>
    /// <param name="stop">Leaves it to the cluster.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Follow(ClusterClient cluster, RunRequest request, BeltWorld world, RunStop stop)
    {
        var follower = new RunFollower(cluster.Run(target.Run));
        var status = ProgressViews.Of(terminal, texts, target.Quiet).Watch(world.Plan, tickDone =>
            follower.Follow(new TickProgress(tickDone), stop.Token).GetAwaiter().GetResult());
        Tell(status);
        return status switch
        {
            { Over: false } => Detach(stop),
            { Phase: RunPhase.Complete or RunPhase.Stopped } => await Write(cluster, follower, request, world, status.Recoveries.Count),
            _ => Fail(status),
        };
    }

    private void Tell(RunStatus status)
    {
        foreach (var recovery in target.Quiet ? [] : status.Recoveries)
        {
            terminal.Error.WriteLine(texts.Format("Cluster.Recovered", recovery.TicksLived, recovery.FromTick, recovery.Reason));
        }
    }

    private int Detach(RunStop stop)
    {
        terminal.Error.WriteLine(texts.Format("Cluster.Detached", target.Run, target.ClusterFile));
        return stop.ExitCode;
    }

    private int Fail(RunStatus status)
    {
        terminal.Error.WriteLine(texts.Format("Run.Failed", status.Failure ?? status.Phase.ToString()));
        return ExitCodes.Failed;
    }

    private async Task<int> Write(ClusterClient cluster, RunFollower follower, RunRequest request, BeltWorld world, int recoveries)
    {
        var outcome = await follower.Outcome();
        if (await RunFollower.Patiently(cluster.Run(target.Run).Request) is { } now && now.Revision != request.Revision)
        {
            // It was changed under way: what is written must tell, and can then be repeated.
            (request, world) = (now, new ScenarioBelts().World(now));
        }

        var results = new RunResults(world, outcome, EngineChoice.Of(request), await WallTime(cluster), texts.Language, recoveries);
        if (results.TryWrite(target.Place, target.Force) is { } unwritten)
        {
            terminal.Error.WriteLine(texts.Format("Run.Unwritten", target.Place.Folder, unwritten));
            return ExitCodes.Failed;
        }

        new RunReport(terminal, texts, results).Write(target.Quiet);
        return outcome.Complete ? ExitCodes.Whole : ExitCodes.Failed;
    }

    // From the run's start to now: when it ended the cluster does not keep.
    private async Task<TimeSpan> WallTime(ClusterClient cluster)
        => (await RunFollower.Patiently(cluster.List)).FirstOrDefault(entry => entry.Run == target.Run) is { } entry
            ? TimeProvider.System.GetUtcNow() - entry.Started
            : TimeSpan.Zero;
}

/// <summary>A run that is followed, and where its results go.</summary>
/// <param name="Run">Its name.</param>
/// <param name="ClusterFile">The settings file of its cluster.</param>
/// <param name="Place">Where its results go.</param>
/// <param name="Force">Whether a run there is replaced.</param>
/// <param name="Quiet">Whether only the folder is printed.</param>
internal sealed record FollowTarget(string Run, string ClusterFile, OutputPlace Place, bool Force, bool Quiet);
