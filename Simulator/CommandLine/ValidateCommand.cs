using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Validating;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt validate</c>: the model reduced to classics, held against their numbers.</summary>
internal static class ValidateCommand
{
    private const int MostThreads = 256;

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var name = new Argument<string?>("CASE") { Description = texts["Help.Validate.Case"], Arity = ArgumentArity.ZeroOrOne };
        var set = new Option<string[]>("--set") { HelpName = "name=value", Description = texts["Help.Validate.set"] };
        var isLong = new Option<bool>("--long") { Description = texts["Help.Validate.long"] };
        var list = new Option<bool>("--list") { Description = texts["Help.Validate.list"] };
        var json = new Option<bool>("--json") { Description = texts["Help.Validate.json"] };
        var threads = new Option<string?>("--threads") { HelpName = "N", Description = texts["Help.Validate.threads"] };
        Checks.Add(threads, text => new Checks(texts).InRange(text, 1, MostThreads));
        var command = new Command("validate", texts["Help.Validate"]) { name };
        Option[] options = [set, isLong, list, json, threads];
        Array.ForEach(options, command.Add);
        command.Add(CommandTree.Language(texts));
        command.SetAction(parsed => Do(terminal, texts, new ValidateArguments
        {
            Case = parsed.GetValue(name),
            Settings = parsed.GetValue(set) ?? [],
            Long = parsed.GetValue(isLong),
            List = parsed.GetValue(list),
            Json = parsed.GetValue(json),
            Threads = Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount,
        }));
        return command;
    }

    private static int Do(Terminal terminal, Texts texts, ValidateArguments arguments)
        => arguments.Case switch
        {
            FactsValidation.Name => new FactsValidation(terminal, texts).Do(arguments),
            SignsValidation.Name => new SignsValidation(terminal, texts.Language).Do(arguments),
            _ => new ValidateJob(terminal, texts.Language).Do(arguments),
        };
}
