using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>Carries out an experiment: find its folder, live what is missing, write, tell.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
/// <param name="outcome">What is made of the runs.</param>
internal sealed class ExperimentJob(Terminal terminal, Texts texts, IOutcome outcome)
{
    /// <summary>The most runs that need no confirmation.</summary>
    public const long MostRunsUnasked = 10_000;

    /// <summary>Does it.</summary>
    /// <param name="experiment">The experiment, without fault.</param>
    /// <param name="arguments">How it is carried out.</param>
    /// <param name="kind">The command, for the name of a folder that was not named.</param>
    /// <returns>The exit code.</returns>
    public int Do(Experiment experiment, ExperimentArguments arguments, string kind)
    {
        if (FaultOf(experiment, arguments) is { } many)
        {
            return Refuse(many);
        }

        if (new ExperimentPlace(texts).Find(experiment, arguments, kind, out var fault) is not { } folder)
        {
            return Refuse(fault!);
        }

        using var stop = new RunStop();
        try
        {
            return Live(experiment, arguments, folder, stop);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(texts.Format("Run.Unwritten", folder.Path, exception.Message));
            return ExitCodes.Failed;
        }
    }

    /// <summary>What is wrong with the size of an experiment; null if nothing is.</summary>
    public string? FaultOf(Experiment experiment, ExperimentArguments arguments)
        => experiment.RunCount > MostRunsUnasked && !arguments.Yes
            ? texts.Format(experiment.Until is null ? "Fault.ManyRuns" : "Fault.ManyRunsUntil", People.Whole(experiment.RunCount), People.Whole(MostRunsUnasked))
            : null;

    private int Live(Experiment experiment, ExperimentArguments arguments, ExperimentFolder folder, RunStop stop)
    {
        if (arguments.Force)
        {
            folder.Clear([.. outcome.Tables.SelectMany(TableFile.NamesOf), .. outcome.Files]);
            PaperPictures.Remove(folder.Path);
        }

        var runs = new RunsOfExperiment(experiment);
        var runner = new ExperimentRunner(experiment, arguments.Threads, arguments.Cache ?? (arguments.NoCache ? null : RunCache.OfUser()), arguments.Live);
        var (manifest, result) = ProgressViews.Of(terminal, texts, quiet: false).Watch(runs, journey => folder.Live(
            runner, journey.Begin, outcome.Write, journey, stop.Token));
        new ExperimentReport(terminal, texts, outcome, arguments.Format).Write(folder, manifest, result, runs.FromCache);
        return !manifest.Complete ? stop.ExitCode : manifest.RunsFailed > 0 ? ExitCodes.Failed : ExitCodes.Whole;
    }

    private int Refuse(string fault)
    {
        terminal.Error.WriteLine(fault);
        return ExitCodes.BadInput;
    }
}
