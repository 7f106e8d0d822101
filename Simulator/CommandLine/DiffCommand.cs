using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Comparing;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt diff</c>: names the first tick, entity and field in which two runs part.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var a = new Argument<string>("A") { Description = texts["Help.Diff.A"] };
        var b = new Argument<string>("B") { Description = texts["Help.Diff.B"] };
        var command = new Command("diff", texts["Help.Diff"]) { a, b, CommandTree.Language(texts) };
        command.SetAction(parsed => new DiffJob(terminal, texts).Do(parsed.GetRequiredValue(a), parsed.GetRequiredValue(b)));
        return command;
    }
}
