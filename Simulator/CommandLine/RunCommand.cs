using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt run</c>: lives a scenario and writes its results.</summary>
internal static class RunCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var command = new Command("run", texts["Help.Run"]);
        var symbols = new RunSymbols(texts);
        symbols.AddTo(command);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => new RunJob(symbols.Read(parsed), terminal, texts).Do());
        return command;
    }
}
