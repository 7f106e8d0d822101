using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt scenarios</c>: lists the scenario files at hand, each with a line in English and Chinese.</summary>
internal static class ScenariosCommand
{
    private const string FolderName = "scenarios";

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var command = new Command("scenarios", texts["Help.Scenarios"]) { CommandTree.Language(texts) };
        command.SetAction(_ => List(texts, terminal));
        return command;
    }

    private static int List(Texts texts, Terminal terminal)
    {
        if (Folder() is not { } folder)
        {
            terminal.Error.WriteLine(texts.Format("Fault.NoScenarios", FolderName));
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

    // From the current folder upwards, so that the command works in any folder of a clone.
    private static string? Folder()
    {
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, FolderName);
            if (Directory.Exists(candidate) && Directory.EnumerateFiles(candidate, "*.yaml").Any())
            {
                return candidate;
            }
        }

        return null;
    }
}
