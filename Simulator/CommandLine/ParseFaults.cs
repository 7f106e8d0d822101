using System.CommandLine;
using System.CommandLine.Parsing;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>
/// What is wrong with a command line, a line each. The parser takes a misspelt option for an operand; here it is refused with
/// the nearest valid one.
/// </summary>
internal static class ParseFaults
{
    /// <summary>The faults in the order of the command line; none if it can be carried out.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, Texts texts)
    {
        // Help or version was asked for: whatever else is missing does not matter.
        if (parsed.Action is { ClearsParseErrors: true })
        {
            return [];
        }

        var strangers = Strangers(parsed).ToList();
        var values = OptionFaults(parsed, texts).ToList();
        if (strangers.Count > 0)
        {
            // Whatever else the parser complains about follows from the option it did not know.
            return [.. strangers.Select(token => UnknownOption(parsed, texts, token)), .. values];
        }

        return [.. values, .. OperandFaults(parsed, texts), .. CommandFaults(parsed)];
    }

    private static IEnumerable<string> Strangers(ParseResult parsed)
        => parsed.Tokens
            .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            .Select(token => token.Value)
            .Where(value => !char.IsAsciiDigit(value[1]));

    private static string UnknownOption(ParseResult parsed, Texts texts, string token)
    {
        var name = token.Split('=', ':')[0];
        var known = KnownOptions(parsed.CommandResult.Command).Order(StringComparer.Ordinal).ToList();
        return texts.Format("Fault.UnknownOption", name, Hint(texts, name, known), string.Join(", ", known));
    }

    private static IEnumerable<string> KnownOptions(Command command)
        => command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append("--help").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OptionFaults(ParseResult parsed, Texts texts)
    {
        foreach (var error in parsed.Errors)
        {
            if ((error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult) is { } option)
            {
                yield return option.Tokens.Count switch
                {
                    0 => texts.Format("Fault.NoValue", option.Option.Name),
                    _ when option.IdentifierTokenCount > 1 => texts.Format("Fault.Twice", option.Option.Name),
                    _ => $"{option.Option.Name}: {error.Message}",
                };
            }
        }
    }

    private static IEnumerable<string> OperandFaults(ParseResult parsed, Texts texts)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            yield return NoCommand(parsed, texts, command);
            yield break;
        }

        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return texts.Format("Fault.ExtraOperand", token);
        }

        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 }))
        {
            yield return texts.Format("Fault.MissingOperand", argument.Name, argument.Description ?? "");
        }
    }

    // What a command says of its options together; of strange operands the parser complains here too.
    private static IEnumerable<string> CommandFaults(ParseResult parsed)
        => parsed.CommandResult.Command.Validators.Count > 0 && parsed.UnmatchedTokens.Count == 0
            ? parsed.Errors.Where(error => error.SymbolResult == parsed.CommandResult).Select(error => error.Message)
            : [];

    private static string NoCommand(ParseResult parsed, Texts texts, Command root)
    {
        var commands = root.Subcommands.Select(command => command.Name).ToList();
        var list = string.Join(", ", commands);
        return parsed.UnmatchedTokens is [var word, ..]
            ? texts.Format("Fault.UnknownCommand", word, Hint(texts, word, commands), list)
            : texts.Format("Fault.NoCommand", list);
    }

    private static string Hint(Texts texts, string word, IReadOnlyList<string> known)
        => Nearest.Of(word, known) is { } nearest ? texts.Format("Fault.DidYouMean", nearest) : "";
}
