using OrleansIndustrialBelt.Experiments.Runs.Tables;

namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>
/// The table sensitivity: a row per KPI and factor. The columns after <c>blocks</c> are those of the method; cells are missing
/// where there is no estimate.
/// </summary>
public static class SensitivityFile
{
    /// <summary>Name of the table.</summary>
    public const string Name = "sensitivity";

    private static readonly TableColumn[] Head =
    [
        TableColumn.Text("kpi"), TableColumn.Text("unit"), TableColumn.Text("factor"), TableColumn.Number("low"), TableColumn.Number("high"), TableColumn.Text("method"), TableColumn.Whole("blocks"),
    ];

    private static readonly string[] MorrisHead = ["mu", "mu_star", "mu_star_ci_low", "mu_star_ci_high", "sigma"];
    private static readonly string[] SobolHead = ["first", "first_ci_low", "first_ci_high", "total", "total_ci_low", "total_ci_high"];

    /// <summary>Writes the table.</summary>
    public static void Write(TableWriter table, SensitivityPlan plan, IReadOnlyList<KpiSensitivity> kpis)
    {
        table.Begin([.. Head, .. (plan.Method == SensitivityMethod.Morris ? MorrisHead : SobolHead).Select(TableColumn.Number)]);
        foreach (var kpi in kpis)
        {
            for (var factor = 0; factor < plan.Factors.Count; factor++)
            {
                AddRow(table, plan, kpi, factor);
            }
        }
    }

    private static void AddRow(TableWriter table, SensitivityPlan plan, KpiSensitivity kpi, int factor)
    {
        var range = plan.Factors[factor];
        table.Cell(kpi.Kpi.Id).Cell(kpi.Kpi.Unit).Cell(range.Path).Cell(range.Low).Cell(range.High);
        table.Cell(plan.Method == SensitivityMethod.Morris ? "morris" : "sobol").Cell((long)kpi.Blocks);
        foreach (var figure in plan.Method == SensitivityMethod.Morris ? FiguresOf(kpi.Morris?[factor]) : FiguresOf(kpi.Sobol?[factor]))
        {
            table.Cell(figure);
        }

        table.EndRow();
    }

    private static double?[] FiguresOf(MorrisEffect? effect)
        => [effect?.Mean, effect?.AbsoluteMean, effect?.AbsoluteLow, effect?.AbsoluteHigh, effect?.Deviation];

    private static double?[] FiguresOf(SobolIndex? index)
        => [index?.First, index?.FirstLow, index?.FirstHigh, index?.Total, index?.TotalLow, index?.TotalHigh];
}
