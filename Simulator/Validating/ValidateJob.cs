using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Words;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>The whole of <c>belt validate</c>: choose cases, run them, tell.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="language">In which language.</param>
internal sealed class ValidateJob(Terminal terminal, string language)
{
    private readonly Texts words = ValidationWords.Of(language);

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do(ValidateArguments arguments)
    {
        if (arguments.Case is null && arguments.Settings.Count > 0)
        {
            terminal.Error.WriteLine(words["Validate.SetWithoutCase"]);
            return ExitCodes.BadInput;
        }

        try
        {
            var cases = arguments.Case is { } name ? [CaseList.Of(name)] : CaseList.All;
            return arguments.List ? List(cases) : Tell(arguments, Run(cases, arguments));
        }
        catch (CaseFaultException fault)
        {
            terminal.Error.WriteLine(TextOf(fault));
            return ExitCodes.BadInput;
        }
    }

    // All settings are read before anything is run: a fault costs no time.
    private static List<ValidationLine> Run(IReadOnlyList<ValidationCase> cases, ValidateArguments arguments)
    {
        var precision = arguments.Long ? CaseRun.LongPrecision : CaseRun.QuickPrecision;
        var runs = cases
            .SelectMany(chosen => SettingsOf(chosen, arguments), (chosen, settings) => (chosen, run: new CaseRun(chosen, CaseSettings.Of(chosen, settings), arguments.Threads, precision)))
            .ToList();
        return [.. runs.SelectMany(planned => planned.chosen.Run(planned.run))];
    }

    private static IReadOnlyList<IReadOnlyList<string>> SettingsOf(ValidationCase chosen, ValidateArguments arguments)
        => arguments.Settings.Count > 0 ? [arguments.Settings] : arguments.Long ? chosen.Long : chosen.Quick;

    private int Tell(ValidateArguments arguments, List<ValidationLine> lines)
    {
        if (arguments.Json)
        {
            terminal.Out.WriteLine(ValidationJson.Of(lines));
        }
        else
        {
            new ValidationTable(words).Write(terminal, lines);
            terminal.Out.WriteLine(words.Format(
                "Validate.Foot",
                lines.Count(line => line.Verdict == Verdict.Inside),
                lines.Count(line => line.Verdict != Verdict.NoReference),
                People.Share(arguments.Long ? CaseRun.LongPrecision : CaseRun.QuickPrecision)));
        }

        return lines.Exists(line => line.Verdict == Verdict.Outside) ? ExitCodes.Different : ExitCodes.Whole;
    }

    private int List(IReadOnlyList<ValidationCase> cases)
    {
        new CaseTable(words).Write(terminal, cases);
        return ExitCodes.Whole;
    }

    private string TextOf(CaseFaultException fault)
    {
        var list = string.Join(", ", fault.Valid);
        var hint = Nearest.Hint(fault.Written, fault.Valid);
        return fault.Fault switch
        {
            CaseFault.UnknownCase => words.Format("Validate.UnknownCase", fault.Written, hint, list),
            CaseFault.UnknownParameter when fault.Valid.Count == 0 => words.Format("Validate.NoParameters", fault.Case, fault.Written),
            CaseFault.UnknownParameter => words.Format("Validate.UnknownParameter", fault.Case, fault.Written, hint, list),
            CaseFault.NoValue => words.Format("Validate.NoValue", fault.Written),
            _ => words.Format("Validate.OutOfRange", fault.Case, fault.Written, list),
        };
    }
}
