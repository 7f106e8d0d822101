using System.Globalization;
using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>The table explain: a row per step and KPI of the belt, and one for the whole way, whose difference the steps add up to.</summary>
public static class ExplainFile
{
    /// <summary>Name of the table.</summary>
    public const string Name = "explain";

    private const string Whole = "all";

    private static readonly string[] Texts = ["step", "change", "kpi", "unit"];
    private static readonly string[] Numbers = ["diff", "diff_ci_low", "diff_ci_high", "p", "p_holm", "share"];

    /// <summary>Writes the table.</summary>
    public static void Write(TableWriter table, Explanation explanation)
    {
        table.Begin([.. Texts.Select(TableColumn.Text), TableColumn.Whole("n"), .. Numbers.Select(TableColumn.Number)]);
        foreach (var path in explanation.Paths)
        {
            foreach (var effect in path.Steps.Append(path.Total))
            {
                var difference = effect.Difference;
                table.Cell(effect.Step?.Number.ToString(CultureInfo.InvariantCulture) ?? Whole).Cell(effect.Step?.Change.Text ?? $"{explanation.Plan.From.Name} -> {explanation.Plan.To.Name}")
                    .Cell(path.Kpi.Id).Cell(path.Kpi.Unit)
                    .Cell(difference.Count).Cell(difference.Mean).Cell(difference.Low).Cell(difference.High).Cell(difference.PValue).Cell(effect.PHolm).Cell(effect.Share)
                    .EndRow();
            }
        }
    }
}
