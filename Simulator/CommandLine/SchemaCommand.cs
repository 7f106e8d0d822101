using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt schema</c>: prints the JSON Schema of scenario files.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var command = new Command("schema", texts["Help.Schema"]);
        command.SetAction(_ =>
        {
            terminal.Out.Write(JsonSchema.Of<ScenarioOptions>());
            return ExitCodes.Whole;
        });
        return command;
    }
}
