using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>
/// Carries out an experiment with as many replications as it takes to know its primary KPIs: first the search, then the
/// experiment with that number, whose runs are all in the cache by then. Nothing is tested, since results chose the number.
/// </summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class PrecisionJob(Terminal terminal, Texts texts)
{
    /// <summary>Does it, or only lives an experiment whose number of replications is given.</summary>
    /// <returns>The exit code.</returns>
    public static int DoOrJustLive(Experiment experiment, ExperimentArguments arguments, string kind, Terminal terminal, Texts texts)
        => experiment.Until is { } goal
            ? new PrecisionJob(terminal, texts).Do(experiment, goal, arguments, kind)
            : new ExperimentJob(terminal, texts, new ComparisonOutcome(terminal, texts, arguments.Pictures)).Do(experiment, arguments, kind);

    /// <summary>Does it.</summary>
    /// <param name="experiment">The experiment, without fault; its replications are the most that are lived.</param>
    /// <param name="goal">How well means are to be known.</param>
    /// <param name="arguments">How it is carried out.</param>
    /// <param name="kind">The command, for the name of a folder that was not named.</param>
    /// <returns>The exit code.</returns>
    public int Do(Experiment experiment, PrecisionGoal goal, ExperimentArguments arguments, string kind)
    {
        var job = new ExperimentJob(terminal, texts, new ComparisonOutcome(terminal, texts, arguments.Pictures));
        if ((job.FaultOf(experiment, arguments) ?? FaultOfPlace(experiment, arguments, kind)) is { } fault)
        {
            terminal.Error.WriteLine(fault);
            return ExitCodes.BadInput;
        }

        // Without the user's cache the runs are kept until they are in the folder.
        var scratch = arguments.NoCache ? Directory.CreateTempSubdirectory("belt-runs-") : null;
        try
        {
            var cache = scratch is null ? RunCache.OfUser() : new RunCache(scratch.FullName);
            var search = new ReplicationSearch(experiment, goal);
            if (Find(search, experiment, new ExperimentRunner(experiment, arguments.Threads, cache, arguments.Live), out var stopped) is not { } replications)
            {
                return stopped;
            }

            var code = job.Do(Estimating(experiment, replications), arguments with { Cache = cache }, kind);
            Tell(search, goal, replications);
            return code;
        }
        finally
        {
            scratch?.Delete(recursive: true);
        }
    }

    // How many replications there will be nobody knows yet, but a folder of something else is refused before the first is lived.
    private string? FaultOfPlace(Experiment experiment, ExperimentArguments arguments, string kind)
    {
        var there = arguments.Out is { } folder ? ExperimentFolder.ReplicationsIn(folder) : null;
        new ExperimentPlace(texts).Find(Estimating(experiment, there ?? experiment.Replications), arguments, kind, out var fault);
        return fault;
    }

    private static Experiment Estimating(Experiment experiment, int replications)
        => experiment with { Replications = replications, EstimatesOnly = true };

    private int? Find(ReplicationSearch search, Experiment experiment, ExperimentRunner runner, out int stopped)
    {
        using var stop = new RunStop();
        var found = search.Find((from, until, keep) =>
            ProgressViews.Of(terminal, texts, quiet: false).Watch(new RunsOfExperiment(experiment, until), journey =>
            {
                journey.Begin(from);
                runner.Live(from, keep, journey, until, stop.Token);
                return until;
            }));
        stopped = stop.ExitCode;
        return found;
    }

    private void Tell(ReplicationSearch search, PrecisionGoal goal, int replications)
    {
        var width = goal.Text[..^1];
        terminal.Out.WriteLine(search.Unmet.Count == 0
            ? texts.Format("Precision.Met", replications, width)
            : texts.Format(
                "Precision.Unmet",
                replications,
                width,
                string.Join(texts["Precision.Comma"], search.Unmet.Select(missed => texts.Format("Precision.Of", texts["Kpi." + missed.Kpi], missed.Point.Label)))));
    }
}
