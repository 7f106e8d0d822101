using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs.Files;
using OrleansIndustrialBelt.Simulator.Experimenting;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt sweep</c>: carries out an experiment that a file states.</summary>
internal static class SweepCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var file = new Argument<string>("EXPERIMENT") { Description = texts["Help.Sweep.File"] };
        var symbols = new ExperimentSymbols(texts, withPictures: true);
        var command = new Command("sweep", texts["Help.Sweep"]) { file };
        symbols.AddTo(command);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => Do(parsed.GetRequiredValue(file), symbols.Read(parsed), terminal, texts));
        return command;
    }

    private static int Do(string file, ExperimentArguments arguments, Terminal terminal, Texts texts)
    {
        if (ExperimentReader.Read(file, out var faults) is { } experiment)
        {
            return new ExperimentJob(terminal, texts, new ComparisonOutcome(terminal, texts, arguments.Pictures)).Do(experiment, arguments, "sweep");
        }

        faults.ToList().ForEach(terminal.Error.WriteLine);
        return ExitCodes.BadInput;
    }
}
