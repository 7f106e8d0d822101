using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Experimenting;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt rerun</c>: lives the runs of an experiment again and says whether their digests agree.</summary>
internal static class RerunCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var file = new Argument<string>("EXPERIMENT.JSON") { Description = texts["Help.Rerun.File"] };
        var threads = new Option<string?>("--threads") { HelpName = "N", Description = texts["Help.Experiment.threads"] };
        var checks = new Checks(texts);
        Checks.Add(threads, text => checks.InRange(text, 1, EngineChoice.Most));
        var command = new Command("rerun", texts["Help.Rerun"]) { file, threads, CommandTree.Language(texts) };
        command.SetAction(parsed => new RerunJob(terminal, texts).Do(
            parsed.GetRequiredValue(file), Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount));
        return command;
    }
}
