using System.Globalization;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>
/// movers.csv: per step, KPIs of the belt, its classes and roles that changed, and the entities that changed most. p_holm allows
/// for all that were searched (column among).
/// </summary>
public static class MoversFile
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "movers.csv";

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter writer, Explanation explanation, ExplainNames names)
    {
        var csv = new CsvText();
        string[] columns = ["step", "change", "who", "nameEn", "nameZh", "figure", "unit", "rank", "among", "n", "diff", "diff_ci_low", "diff_ci_high", "p", "p_holm"];
        Array.ForEach(columns, name => csv.Cell(name));
        csv.EndRow();
        foreach (var mover in explanation.Plan.Steps.SelectMany(step => explanation.Scopes.Concat(explanation.Entities).Where(mover => mover.Step == step)))
        {
            var (label, difference) = (names.LabelOf(mover.Who), mover.Difference);
            csv.Cell(mover.Step.Number).Cell(mover.Step.Change.Text).Cell(mover.Who).Cell(label.En).Cell(label.Zh)
                .Cell(mover.Figure).Cell(mover.Unit).Cell(mover.Rank?.ToString(CultureInfo.InvariantCulture) ?? "").Cell(mover.Among)
                .Cell(difference.Count).Cell(difference.Mean).Cell(difference.Low).Cell(difference.High).Cell(difference.PValue).Cell(mover.PHolm)
                .EndRow();
        }

        writer.Write(csv.ToString());
    }
}
