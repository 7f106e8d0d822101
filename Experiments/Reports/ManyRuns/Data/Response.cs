using System.Globalization;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>How a KPI answers to one numeric factor, a curve per policy.</summary>
/// <param name="Factor">The factor in short.</param>
/// <param name="Means">Means with their 95 % intervals, by policy.</param>
/// <param name="Differences">Paired differences to the baseline with theirs; without policies that only others are compared with.</param>
internal sealed record Response(string Factor, IReadOnlyList<(string Policy, Band Curve)> Means, IReadOnlyList<(string Policy, Band Curve)> Differences)
{
    private const int MostPoints = 2_000;

    /// <summary>The answer of a KPI of the belt; null unless there is one factor with several numbers.</summary>
    public static Response? Of(ComparisonReport report, string kpi)
    {
        if (report.Experiment.Table.Factors is not [var factor] || factor.Values.Count is < 2 or > MostPoints || !factor.Values.All(IsNumber))
        {
            return null;
        }

        var policies = report.Rows
            .Where(row => row.Scope == KpiFigures.Belt && row.Kpi == kpi && row.Estimate is not null)
            .GroupBy(row => row.Policy, StringComparer.Ordinal)
            .Select(group => (Policy: group.Key, Rows: group.OrderBy(X).ToList()))
            .ToList();
        return policies.Count == 0 ? null : new Response(
            new FactorValue(factor.Path, "").Name,
            policies.ConvertAll(item => (item.Policy, MeansOf(item.Rows))),
            [.. policies.Where(item => item.Rows.Exists(row => row.Difference is not null)).Select(item => (item.Policy, DifferencesOf(item.Rows)))]);
    }

    private static Band MeansOf(List<ComparisonRow> rows) => new(
        rows.ConvertAll(X),
        rows.ConvertAll(row => row.Estimate!.Mean),
        rows.ConvertAll(row => row.Estimate!.Low),
        rows.ConvertAll(row => row.Estimate!.High));

    // A baseline differs from itself by nothing.
    private static Band DifferencesOf(List<ComparisonRow> rows)
    {
        var told = rows.FindAll(row => row.Baseline is null || row.Difference is not null);
        return new Band(
            told.ConvertAll(X),
            told.ConvertAll(row => row.Difference?.Mean ?? 0),
            told.ConvertAll(row => row.Difference?.Low ?? row.Difference?.Mean ?? 0),
            told.ConvertAll(row => row.Difference?.High ?? row.Difference?.Mean ?? 0));
    }

    private static double X(ComparisonRow row) => Number(row.Point.Factors[0].Value);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
