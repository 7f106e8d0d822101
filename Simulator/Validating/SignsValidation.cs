using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Validation.Signs;
using OrleansIndustrialBelt.Experiments.Validation.Signs.Words;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>The whole of <c>belt validate signs</c>: live each prediction's reduced configurations, hold what they give against its signs, tell.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="language">In which language.</param>
internal sealed class SignsValidation(Terminal terminal, string language)
{
    /// <summary>The case by name.</summary>
    public const string Name = "signs";

    private readonly Texts words = SignWords.Of(language);

    /// <summary>Does it.</summary>
    /// <returns>The exit code: 1 if an effect is against its prediction or undecided.</returns>
    public int Do(ValidateArguments arguments)
    {
        if (arguments.Settings.Count > 0 || arguments.Long)
        {
            terminal.Error.WriteLine(words["Signs.NoSettings"]);
            return ExitCodes.BadInput;
        }

        if (arguments.List)
        {
            TellSentences();
            return ExitCodes.Whole;
        }

        List<SignLine> lines = [.. PredictionList.All.SelectMany(prediction => prediction.Measure(arguments.Threads))];
        if (arguments.Json)
        {
            terminal.Out.WriteLine(SignsJson.Of(lines));
        }
        else
        {
            Tell(lines);
        }

        return lines.TrueForAll(line => line.Verdict == SignVerdict.Agrees) ? ExitCodes.Whole : ExitCodes.Different;
    }

    private void Tell(List<SignLine> lines)
    {
        TellSentences();
        WriteTable(lines);
        var kept = lines.GroupBy(line => line.Number).Count(effects => effects.All(line => line.Verdict == SignVerdict.Agrees));
        terminal.Out.WriteLine(words.Format("Signs.Foot", kept, PredictionList.All.Count));
        terminal.Out.WriteLine(words["Signs.Rule"]);
    }

    private void TellSentences()
    {
        foreach (var prediction in PredictionList.All)
        {
            terminal.Out.WriteLine(words.Format("Signs.Sentence", prediction.Number, words[SignWords.KeyOf(prediction.Number)]));
        }
    }

    private void WriteTable(List<SignLine> lines)
    {
        var table = new PlainTable()
            .Column(words["Signs.Column.Number"], isNumber: true)
            .Column(words["Signs.Column.Effect"])
            .Column(words["Signs.Column.Predicted"])
            .Column(words["Signs.Column.Measured"], isNumber: true)
            .Column(words["Signs.Column.Interval"], isNumber: true)
            .Column(words["Signs.Column.Runs"], isNumber: true)
            .Column(words["Signs.Column.Verdict"]);
        foreach (var line in lines)
        {
            table.Row(
            [
                line.Number.ToString(CultureInfo.InvariantCulture),
                words[SignWords.KeyOf(line.Number, line.Effect.Name)],
                words["Signs." + line.Effect.Sign],
                PerCent(line.Measured.Mean),
                words.Format("Signs.Span", PerCent(line.Measured.Low), PerCent(line.Measured.High)),
                line.Measured.Count.ToString(CultureInfo.InvariantCulture),
                words["Signs." + line.Verdict],
            ]);
        }

        table.Write(terminal);
    }

    // With their sign, which is what is compared.
    private static string PerCent(double share) => (100 * share).ToString("+0.00;-0.00;0", CultureInfo.InvariantCulture);
}
