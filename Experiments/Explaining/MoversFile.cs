using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>
/// The table movers: per step, KPIs of the belt, its classes and roles that changed, and the entities that changed most. p_holm
/// allows for all that were searched (column among).
/// </summary>
public static class MoversFile
{
    /// <summary>Name of the table.</summary>
    public const string Name = "movers";

    private static readonly string[] Texts = ["change", "who", "nameEn", "nameZh", "figure", "unit"];
    private static readonly string[] Counts = ["rank", "among", "n"];
    private static readonly string[] Numbers = ["diff", "diff_ci_low", "diff_ci_high", "p", "p_holm"];

    /// <summary>Writes the table.</summary>
    public static void Write(TableWriter table, Explanation explanation, ExplainNames names)
    {
        table.Begin([TableColumn.Whole("step"), .. Texts.Select(TableColumn.Text), .. Counts.Select(TableColumn.Whole), .. Numbers.Select(TableColumn.Number)]);
        foreach (var mover in explanation.Plan.Steps.SelectMany(step => explanation.Scopes.Concat(explanation.Entities).Where(mover => mover.Step == step)))
        {
            var (label, difference) = (names.LabelOf(mover.Who), mover.Difference);
            table.Cell(mover.Step.Number).Cell(mover.Step.Change.Text).Cell(mover.Who).Cell(label.En).Cell(label.Zh)
                .Cell(mover.Figure).Cell(mover.Unit).Cell((long?)mover.Rank).Cell(mover.Among)
                .Cell(difference.Count).Cell(difference.Mean).Cell(difference.Low).Cell(difference.High).Cell(difference.PValue).Cell(mover.PHolm)
                .EndRow();
        }
    }
}
