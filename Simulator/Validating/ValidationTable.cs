using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>What the model gives beside what the classics do.</summary>
/// <param name="words">The language.</param>
internal sealed class ValidationTable(Texts words)
{
    /// <summary>Writes the table.</summary>
    public void Write(Terminal terminal, IReadOnlyList<ValidationLine> lines)
    {
        var table = new PlainTable()
            .Column(words["Validate.Column.Case"])
            .Column(words["Validate.Column.Parameters"])
            .Column(words["Validate.Column.Quantity"])
            .Column(words["Validate.Column.Kind"])
            .Column(words["Validate.Column.Measured"], isNumber: true)
            .Column(words["Validate.Column.Error"], isNumber: true)
            .Column(words["Validate.Column.Expected"], isNumber: true)
            .Column(words["Validate.Column.Verdict"]);
        foreach (var line in lines)
        {
            table.Row(
            [
                line.Case,
                line.Settings.Changes,
                NameOf(line.Quantity),
                ValidationJson.Letter(line.Kind),
                Number(line.Measured),
                Number(line.StandardError),
                Number(line.Expected),
                words["Verdict." + line.Verdict],
            ]);
        }

        table.Write(terminal);
    }

    // Classics are printed to four to six decimals: rounding as elsewhere would hide what is compared.
    private static string Number(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("0.######", CultureInfo.InvariantCulture) : People.Nothing;

    private string NameOf(string quantity)
    {
        var parts = quantity.Split('.', 2);
        var name = words.Word("Quantity", parts[0]);
        return parts.Length == 1 ? name : $"{name} {parts[1]}";
    }
}
