using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>The table comparison: a row per point and KPI of the belt. Where there are factors, their columns come first.</summary>
public static class ComparisonFile
{
    /// <summary>Name of the table.</summary>
    public const string Name = "comparison";

    private static readonly string[] Texts = ["policy", "kpi", "unit"];

    private static readonly string[] Numbers =
    [
        "mean", "sd", "ci_low", "ci_high", "diff", "diff_ci_low", "diff_ci_high", "p", "p_holm", "effect_size", "prob_best",
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="table">Where to.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(TableWriter table, Experiment experiment, IEnumerable<ComparisonRow> rows)
    {
        table.Begin(
        [
            .. experiment.Table.Factors.Select(TableColumn.Of),
            .. Texts.Select(TableColumn.Text),
            TableColumn.Whole("n"),
            .. Numbers.Select(TableColumn.Number),
        ]);
        foreach (var row in rows)
        {
            WriteRow(table, row);
        }
    }

    private static void WriteRow(TableWriter table, ComparisonRow row)
    {
        foreach (var factor in row.Point.Factors)
        {
            table.Value(factor.Value);
        }

        // One value has neither a scatter nor an interval.
        var (mean, spread) = (row.Estimate, row.Estimate is { Count: > 1 } ? row.Estimate : null);
        table.Cell(row.Policy).Cell(row.Kpi).Cell(row.Unit)
            .Cell(mean?.Count ?? 0).Cell(mean?.Mean).Cell(spread?.StandardDeviation).Cell(spread?.Low).Cell(spread?.High)
            .Cell(row.Difference?.Mean).Cell(row.Difference?.Low).Cell(row.Difference?.High)
            .Cell(row.Difference?.PValue).Cell(row.PHolm).Cell(row.Difference?.EffectSize).Cell(row.ProbabilityOfBest)
            .EndRow();
    }
}
