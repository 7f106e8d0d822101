using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Admission;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Clusters;

/// <summary>The whole of <c>belt attach</c> and <c>belt resume</c>: follow a run that somebody started, and write its results.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class AttachJob(Terminal terminal, Texts texts)
{
    private readonly ClusterJob job = new(terminal, texts);

    /// <summary>Does it.</summary>
    /// <param name="arguments">Which run, where.</param>
    /// <param name="resume">Whether a run that failed or was stopped goes on first.</param>
    /// <returns>The exit code.</returns>
    public int Do(AttachArguments arguments, bool resume)
    {
        var faults = new List<string?>
        {
            RunNames.IsGood(arguments.Run) ? null : texts.Format("Fault.RunName", arguments.Run),
            arguments.Out is { } named ? OutputPlace.FaultOf(named, arguments.Force, texts) : null,
        };
        faults.RemoveAll(fault => fault is null);
        faults.ForEach(terminal.Error.WriteLine);
        return faults.Count > 0 ? ExitCodes.BadInput : job.Do(arguments.ClusterFile, cluster => Attach(cluster, arguments, resume));
    }

    private async Task<int> Attach(ClusterClient cluster, AttachArguments arguments, bool resume)
    {
        var entries = await RunFollower.Patiently(cluster.List);
        if (entries.All(entry => entry.Run != arguments.Run))
        {
            return await job.Refuse(texts.Format("Cluster.NoRun", arguments.Run));
        }

        var run = cluster.Run(arguments.Run);
        if (resume && (await RunFollower.Patiently(run.Status)).Over)
        {
            await run.Resume();
        }

        var request = await RunFollower.Patiently(run.Request);
        var world = new ScenarioBelts().World(request);
        using var stop = new RunStop();
        var place = OutputPlace.Of(arguments.Out, arguments.Run);
        return await new FollowedRun(terminal, texts, new FollowTarget(arguments.Run, arguments.ClusterFile, place, arguments.Force, arguments.Quiet))
            .Follow(cluster, request, world, stop);
    }
}

/// <summary>What <c>belt attach</c> and <c>belt resume</c> were asked for.</summary>
internal sealed record AttachArguments
{
    /// <summary>The run's name.</summary>
    public required string Run { get; init; }

    /// <summary>The settings file of its cluster.</summary>
    public required string ClusterFile { get; init; }

    /// <summary>The results folder; null for a free one under results/ with the run's name.</summary>
    public string? Out { get; init; }

    /// <summary>Whether a run in the named folder is replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Whether nothing but the results folder is printed.</summary>
    public bool Quiet { get; init; }
}
