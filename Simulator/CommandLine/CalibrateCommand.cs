using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Simulator.Calibrating;
using OrleansIndustrialBelt.Simulator.Clusters;
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
        var cluster = new Option<string?>("--cluster") { HelpName = "FILE", Description = texts["Help.Experiment.cluster"] };
        var force = new Option<bool>("--force") { Description = texts["Help.Calibrate.force"] };
        var checks = new Checks(texts);
        Checks.Add(threads, text => checks.InRange(text, 1, EngineChoice.Most));
        var command = new Command("calibrate", texts["Help.Calibrate"]) { file, folder, threads, cluster, force };
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed =>
        {
            var asked = Checks.Number(parsed.GetValue(threads));
            return parsed.GetValue(cluster) is not { } settings
                ? Job(parsed, asked ?? Environment.ProcessorCount, live: null)
                : new ClusterJob(terminal, texts).Do(settings, async silos => Job(parsed, asked ?? await silos.Places(), new ReplicationCluster(silos.Grains).Live));
        });
        return command;

        int Job(ParseResult parsed, int most, Experiments.Runs.LiveRun? live)
            => new CalibrateJob(terminal, texts).Do(parsed.GetRequiredValue(file), parsed.GetValue(folder), most, parsed.GetValue(force), live);
    }
}
