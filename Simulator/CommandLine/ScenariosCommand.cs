using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt scenarios</c>: lists the scenario files at hand, each with a line in English and Chinese.</summary>
internal static class ScenariosCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var command = new Command("scenarios", texts["Help.Scenarios"]) { CommandTree.Language(texts) };
        command.SetAction(_ => List(texts, terminal));
        return command;
    }

    private static int List(Texts texts, Terminal terminal)
    {
        if (ScenarioFolder.Find() is not { } folder)
        {
            terminal.Error.WriteLine(texts.Format("Fault.NoScenarios", ScenarioFolder.Name));
            return ExitCodes.BadInput;
        }

        foreach (var file in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var shown = Path.GetRelativePath(Environment.CurrentDirectory, file);
            var scenario = ScenarioReader.Read<ScenarioOptions>(file, []);
            terminal.Out.WriteLine(scenario.Value is { } options
                ? Lines(shown, options)
                : texts.Format("Scenarios.Faulty", shown, scenario.Faults.Count + scenario.Unlisted));
        }

        return ExitCodes.Whole;
    }

    // Both languages at once: the list is short, and what is read is a name and a line.
    private static string Lines(string file, ScenarioOptions options)
        => string.Join(Environment.NewLine, new[]
        {
            $"{file}  {options.Title.En} / {options.Title.Zh}",
            "    " + options.InShort.En,
            "    " + options.InShort.Zh,
        }.Where(line => line.Trim().Length > 0));
}
