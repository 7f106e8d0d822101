using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>
/// sensitivity.csv: a row per KPI and factor. The columns after <c>blocks</c> are those of the method; cells are empty where there
/// is no estimate.
/// </summary>
public static class SensitivityFile
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "sensitivity.csv";

    private static readonly string[] Head = ["kpi", "unit", "factor", "low", "high", "method", "blocks"];
    private static readonly string[] MorrisHead = ["mu", "mu_star", "mu_star_ci_low", "mu_star_ci_high", "sigma"];
    private static readonly string[] SobolHead = ["first", "first_ci_low", "first_ci_high", "total", "total_ci_low", "total_ci_high"];

    /// <summary>The text of the file.</summary>
    public static string Write(SensitivityPlan plan, IReadOnlyList<KpiSensitivity> kpis)
    {
        var csv = new CsvText();
        foreach (var title in Head.Concat(plan.Method == SensitivityMethod.Morris ? MorrisHead : SobolHead))
        {
            csv.Cell(title);
        }

        csv.EndRow();
        foreach (var kpi in kpis)
        {
            for (var factor = 0; factor < plan.Factors.Count; factor++)
            {
                AddRow(csv, plan, kpi, factor);
            }
        }

        return csv.ToString();
    }

    private static void AddRow(CsvText csv, SensitivityPlan plan, KpiSensitivity kpi, int factor)
    {
        var range = plan.Factors[factor];
        csv.Cell(kpi.Kpi.Id).Cell(kpi.Kpi.Unit).Cell(range.Path).Cell(range.Low).Cell(range.High);
        csv.Cell(plan.Method == SensitivityMethod.Morris ? "morris" : "sobol").Cell((long)kpi.Blocks);
        foreach (var figure in plan.Method == SensitivityMethod.Morris ? FiguresOf(kpi.Morris?[factor]) : FiguresOf(kpi.Sobol?[factor]))
        {
            csv.Cell(figure);
        }

        csv.EndRow();
    }

    private static double?[] FiguresOf(MorrisEffect? effect)
        => [effect?.Mean, effect?.AbsoluteMean, effect?.AbsoluteLow, effect?.AbsoluteHigh, effect?.Deviation];

    private static double?[] FiguresOf(SobolIndex? index)
        => [index?.First, index?.FirstLow, index?.FirstHigh, index?.Total, index?.TotalLow, index?.TotalHigh];
}
