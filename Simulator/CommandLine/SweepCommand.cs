using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Files;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Simulator.Experimenting;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt sweep</c>: carries out an experiment that a file states.</summary>
internal static class SweepCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var file = new Argument<string>("EXPERIMENT") { Description = texts["Help.Sweep.File"] };
        var until = new Option<string?>("--until-ci") { HelpName = "P%", Description = texts["Help.Sweep.until-ci"] };
        Checks.Add(until, new Checks(texts).PerCent);
        var symbols = new ExperimentSymbols(texts, withPictures: true);
        var command = new Command("sweep", texts["Help.Sweep"]) { file, until };
        symbols.AddTo(command);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => symbols.Do(
            parsed, terminal, arguments => Do(parsed.GetRequiredValue(file), PrecisionGoal.Of(parsed.GetValue(until)), arguments, terminal, texts)));
        return command;
    }

    private static int Do(string file, PrecisionGoal? until, ExperimentArguments arguments, Terminal terminal, Texts texts)
    {
        if (ExperimentReader.Read(file, out var faults) is { } experiment)
        {
            return PrecisionJob.DoOrJustLive(until is null ? experiment : Until(experiment, until), arguments, "sweep", terminal, texts);
        }

        faults.ToList().ForEach(terminal.Error.WriteLine);
        return ExitCodes.BadInput;
    }

    // Whoever asks for a precision does not mean the number of replications that the file gives in its place.
    private static Experiment Until(Experiment experiment, PrecisionGoal goal) => experiment with
    {
        Until = goal,
        Replications = experiment.Until is null ? Experiment.MostReplicationsUntil : experiment.Replications,
        Command = $"{experiment.Command} --until-ci {goal.Text}",
    };
}
