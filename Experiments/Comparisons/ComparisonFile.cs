using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>comparison.csv: a row per point and KPI of the belt. Where there are factors, their columns come first.</summary>
public static class ComparisonFile
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "comparison.csv";

    private static readonly string[] Columns =
    [
        "policy", "kpi", "unit", "n", "mean", "sd", "ci_low", "ci_high", "diff", "diff_ci_low", "diff_ci_high", "p", "p_holm", "effect_size", "prob_best",
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(TextWriter writer, Experiment experiment, IEnumerable<ComparisonRow> rows)
    {
        var head = new CsvText();
        foreach (var name in experiment.Table.Factors.Select(factor => factor.Path).Concat(Columns))
        {
            head.Cell(name);
        }

        writer.Write(head.EndRow().ToString());
        foreach (var row in rows)
        {
            writer.Write(Line(row));
        }
    }

    private static string Line(ComparisonRow row)
    {
        var csv = new CsvText();
        foreach (var factor in row.Point.Factors)
        {
            csv.Value(factor.Value);
        }

        // One value has neither a scatter nor an interval.
        var (mean, spread) = (row.Estimate, row.Estimate is { Count: > 1 } ? row.Estimate : null);
        return csv.Cell(row.Policy).Cell(row.Kpi).Cell(row.Unit)
            .Cell(mean?.Count ?? 0).Cell(mean?.Mean).Cell(spread?.StandardDeviation).Cell(spread?.Low).Cell(spread?.High)
            .Cell(row.Difference?.Mean).Cell(row.Difference?.Low).Cell(row.Difference?.High)
            .Cell(row.Difference?.PValue).Cell(row.PHolm).Cell(row.Difference?.EffectSize).Cell(row.ProbabilityOfBest)
            .EndRow().ToString();
    }
}
