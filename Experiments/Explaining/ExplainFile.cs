using System.Globalization;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>explain.csv: a row per step and KPI of the belt, and one for the whole way, whose difference the steps add up to.</summary>
public static class ExplainFile
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "explain.csv";

    private const string Whole = "all";

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter writer, Explanation explanation)
    {
        var csv = new CsvText();
        string[] columns = ["step", "change", "kpi", "unit", "n", "diff", "diff_ci_low", "diff_ci_high", "p", "p_holm", "share"];
        Array.ForEach(columns, name => csv.Cell(name));
        csv.EndRow();
        foreach (var path in explanation.Paths)
        {
            foreach (var effect in path.Steps.Append(path.Total))
            {
                var difference = effect.Difference;
                csv.Cell(effect.Step?.Number.ToString(CultureInfo.InvariantCulture) ?? Whole).Cell(effect.Step?.Change.Text ?? $"{explanation.Plan.From.Name} -> {explanation.Plan.To.Name}")
                    .Cell(path.Kpi.Id).Cell(path.Kpi.Unit)
                    .Cell(difference.Count).Cell(difference.Mean).Cell(difference.Low).Cell(difference.High).Cell(difference.PValue).Cell(effect.PHolm).Cell(effect.Share)
                    .EndRow();
            }
        }

        writer.Write(csv.ToString());
    }
}
