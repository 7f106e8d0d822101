using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>Means of a KPI over two factors under a policy.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Across">The factor from left to right.</param>
/// <param name="Up">The factor from below.</param>
/// <param name="Cells">The rows of comparison.csv, by place in the two factors' values.</param>
internal sealed record HeatMap(string Policy, Factor Across, Factor Up, IReadOnlyList<(int Across, int Up, ComparisonRow Row)> Cells)
{
    /// <summary>The maps of a KPI of the belt, one per policy; none unless two factors meet in a grid.</summary>
    public static IReadOnlyList<HeatMap> Of(ComparisonReport report, string kpi)
    {
        var table = report.Experiment.Table;
        if (!table.IsGrid || table.Factors is not [var across, var up] || across.Values.Count < 2 || up.Values.Count < 2)
        {
            return [];
        }

        return
        [
            .. report.Rows
                .Where(row => row.Scope == "belt" && row.Kpi == kpi && row.Estimate is not null)
                .GroupBy(row => row.Policy, StringComparer.Ordinal)
                .Select(group => new HeatMap(group.Key, across, up, [.. group.Select(row => (Place(row, across, 0), Place(row, up, 1), row))])),
        ];
    }

    private static int Place(ComparisonRow row, Factor factor, int index) => factor.Values.ToList().IndexOf(row.Point.Factors[index].Value);
}
