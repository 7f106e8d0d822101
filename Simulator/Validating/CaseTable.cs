using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>The cases with their parameters.</summary>
/// <param name="words">The language.</param>
internal sealed class CaseTable(Texts words)
{
    /// <summary>Writes the table: a row per case, and under it one per parameter.</summary>
    public void Write(Terminal terminal, IReadOnlyList<ValidationCase> cases)
    {
        var table = new PlainTable()
            .Column(words["Validate.Column.Case"])
            .Column(words["Validate.Column.Parameter"])
            .Column(words["Validate.Column.Default"], isNumber: true)
            .Column(words["Validate.Column.Range"])
            .Column(words["Validate.Column.Meaning"]);
        foreach (var listed in cases)
        {
            table.Row([listed.Name, "", "", "", words["Case." + listed.Name]]);
            foreach (var parameter in listed.Parameters)
            {
                table.Row(["", parameter.Name, parameter.Default, parameter.Range, words[$"Case.{listed.Name}.{parameter.Name}"]]);
            }
        }

        table.Write(terminal);
    }
}
