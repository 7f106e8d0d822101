using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Starting;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt new</c>: writes a commented scenario to start from, around a table of firms if there is one.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Description = texts["Help.New.File"], Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string?>("--from") { HelpName = "CSV", Description = texts["Help.New.from"] };
        var force = new Option<bool>("--force") { Description = texts["Help.New.force"] };
        var command = new Command("new", texts["Help.New"]) { file, from, force, CommandTree.Language(texts) };
        command.SetAction(parsed => new NewJob(terminal, texts).Do(parsed.GetValue(file), parsed.GetValue(from), parsed.GetValue(force)));
        return command;
    }
}
