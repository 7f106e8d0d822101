using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Serving;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt serve</c>: the console in a browser.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;
    private const int LastPort = 65_535;

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var port = new Option<string?>("--port") { HelpName = "N", Description = texts["Help.Serve.port"] };
        var noOpen = new Option<bool>("--no-open") { Description = texts["Help.Serve.no-open"] };
        Checks.Add(port, text => new Checks(texts).InRange(text, 1, LastPort));
        var command = new Command("serve", texts["Help.Serve"]) { port, noOpen, CommandTree.Language(texts) };
        command.SetAction(parsed => new ServeJob(terminal, texts)
            .Do(Checks.Number(parsed.GetValue(port)) ?? DefaultPort, !parsed.GetValue(noOpen)).GetAwaiter().GetResult());
        return command;
    }
}
