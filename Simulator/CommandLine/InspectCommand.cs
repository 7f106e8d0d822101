using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Inspecting;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt inspect</c>: tells one entity's story from a recorded run.</summary>
internal static class InspectCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var results = new Argument<string>("RESULTS") { Description = texts["Help.Inspect.Results"] };
        var entity = new Option<string?>("--entity") { Description = texts["Help.Inspect.Entity"], HelpName = "ID" };
        var command = new Command("inspect", texts["Help.Inspect"]) { results, entity, CommandTree.Language(texts) };
        command.SetAction(parsed => new InspectJob(terminal, texts).Do(parsed.GetRequiredValue(results), parsed.GetValue(entity)));
        return command;
    }
}
