using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Calibrating;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt calibrate</c>: fits keys of a scenario to KPIs that are known.</summary>
internal static class CalibrateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var file = new Argument<string>("TARGETS") { Description = texts["Help.Calibrate.File"] };
        var folder = new Option<string?>("--out") { HelpName = "DIR", Description = texts["Help.Calibrate.out"] };
        var threads = new Option<string?>("--threads") { HelpName = "N", Description = texts["Help.Experiment.threads"] };
        var force = new Option<bool>("--force") { Description = texts["Help.Calibrate.force"] };
        var checks = new Checks(texts);
        Checks.Add(threads, text => checks.InRange(text, 1, EngineChoice.Most));
        var command = new Command("calibrate", texts["Help.Calibrate"]) { file, folder, threads, force };
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => new CalibrateJob(terminal, texts).Do(
            parsed.GetRequiredValue(file),
            parsed.GetValue(folder),
            Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount,
            parsed.GetValue(force)));
        return command;
    }
}
