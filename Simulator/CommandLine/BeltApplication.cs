using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Resources;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>The command line <c>belt</c>.</summary>
internal static class BeltApplication
{
    private static readonly ParserConfiguration Parsing = new()
    {
        EnablePosixBundling = false,

        // An operand that begins with @ is a file's name, not a list of further operands.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var texts = CommandTexts.Of(LanguageOf(args));
        var parsed = CommandTree.Of(texts, terminal).Parse(args, Parsing);
        var faults = ParseFaults.Of(parsed, texts);
        if (faults.Count > 0)
        {
            foreach (var fault in faults)
            {
                terminal.Error.WriteLine(fault);
            }

            return ExitCodes.BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,

            // Signals are ours: a run stops at the next tick and writes what there is.
            ProcessTerminationTimeout = null,
        });
    }

    // Faults of the command line itself are told in the language it asks for, so it is looked up before parsing.
    private static string LanguageOf(IReadOnlyList<string> args)
    {
        for (var index = 0; index < args.Count; index++)
        {
            if (args[index] == "--lang" && index + 1 < args.Count)
            {
                return args[index + 1];
            }

            if (args[index].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return args[index]["--lang=".Length..];
            }
        }

        return Texts.English;
    }
}
