using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Facts;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt facts</c>: holds a scenario's outcome over several seeds against the figures that are documented for it.</summary>
internal static class FactsCommand
{
    private const int DefaultSeeds = 10;
    private const int MostSeeds = 1000;
    private const int MostThreads = 256;

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var scenario = new ScenarioSymbols(texts);
        var seeds = new Option<string?>("--seeds") { HelpName = "N", Description = texts["Help.Facts.seeds"] };
        var threads = new Option<string?>("--threads") { HelpName = "N", Description = texts["Help.Facts.threads"] };
        var checks = new Checks(texts);
        Checks.Add(seeds, text => checks.InRange(text, 1, MostSeeds));
        Checks.Add(threads, text => checks.InRange(text, 1, MostThreads));
        var command = new Command("facts", texts["Help.Facts"]);
        scenario.AddTo(command);
        command.Add(seeds);
        command.Add(threads);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => new FactsJob(terminal, texts).Do(
            scenario.File(parsed),
            [.. scenario.Settings(parsed)],
            Checks.Number(parsed.GetValue(seeds)) ?? DefaultSeeds,
            Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount));
        return command;
    }
}
