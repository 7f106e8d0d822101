using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Clusters;

/// <summary><c>belt run --cluster</c>: submits a run and follows it.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
/// <param name="arguments">What was asked for.</param>
/// <param name="stop">Leaves the run to the cluster.</param>
internal sealed class SubmitJob(Terminal terminal, Texts texts, RunArguments arguments, RunStop stop)
{
    private readonly ClusterJob job = new(terminal, texts);

    /// <summary>Does it.</summary>
    /// <param name="submission">Which cluster, under which name.</param>
    /// <param name="world">The run's world.</param>
    /// <param name="place">Where its results go.</param>
    /// <returns>The exit code.</returns>
    public int Do(ClusterSubmission submission, BeltWorld world, OutputPlace place)
    {
        var target = new FollowTarget(submission.Name ?? NameOf(place), submission.ClusterFile, place, arguments.Force, arguments.Quiet);
        var request = new RunRequest(
            RunFiles.ScenarioText(world), world.Plan, arguments.Engine.Partitions, arguments.Engine.InCluster, submission.CheckpointEveryDays);
        return job.Do(submission.ClusterFile, cluster => Submit(cluster, request, world, target));
    }

    private async Task<int> Submit(ClusterClient cluster, RunRequest request, BeltWorld world, FollowTarget target)
    {
        if (await cluster.Submit(target.Run, request) is { } refusal)
        {
            return await job.Refuse(texts.Format("Cluster.Refused", refusal));
        }

        if (!target.Quiet)
        {
            terminal.Out.WriteLine(texts.Format("Cluster.Submitted", target.Run, target.ClusterFile));
            terminal.Out.Flush();
        }

        return await new FollowedRun(terminal, texts, target).Follow(cluster, request, world, stop);
    }

    // The folder's name in letters that keys and other machines' folders can bear.
    private static string NameOf(OutputPlace place)
    {
        var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(place.Folder));
        var name = string.Concat(folder.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')).TrimStart('-', '_', '.');
        return name.Length == 0 ? "run" : name[..Math.Min(name.Length, 64)];
    }
}

/// <summary>What makes a run one of a cluster.</summary>
/// <param name="ClusterFile">The settings file of its silos.</param>
/// <param name="Name">The run's name; null for that of its results folder.</param>
/// <param name="CheckpointEveryDays">Days from one recovery point to the next; 0 for none.</param>
internal sealed record ClusterSubmission(string ClusterFile, string? Name, int CheckpointEveryDays);
