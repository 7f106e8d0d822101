using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;

/// <summary>For each tested KPI the differences to the baseline as dots with intervals.</summary>
internal static class DifferenceCharts
{
    /// <summary>The charts; none where nothing is compared.</summary>
    public static IReadOnlyList<Chart> Of(ComparisonReport report, ManyTongue tongue)
        => [.. report.Experiment.PrimaryKpis
            .Select(id => RowsOf(report, id))
            .Where(rows => rows.Count > 0)
            .Select(rows => Of(rows, tongue))];

    /// <summary>The listed differences of a tested KPI of the belt.</summary>
    public static IReadOnlyList<ComparisonRow> RowsOf(ComparisonReport report, string kpi)
        => [.. report.Rows.Where(row => row.Scope == KpiFigures.Belt && row.Kpi == kpi && row.Difference is not null && row.Point.Index < PointChoice.MostListed)];

    /// <summary>The colour of a difference: only what may be told has one.</summary>
    public static string ColourOf(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.Better => ChartStyle.Green,
        ComparisonVerdict.Worse => ChartStyle.Orange,
        ComparisonVerdict.Higher or ComparisonVerdict.Lower => ChartStyle.Blue,
        _ => ChartStyle.Grey,
    };

    /// <summary>Whether the difference may be told as one.</summary>
    public static bool IsTold(ComparisonVerdict verdict)
        => verdict is ComparisonVerdict.Better or ComparisonVerdict.Worse or ComparisonVerdict.Higher or ComparisonVerdict.Lower;

    /// <summary>The differences as they are drawn, and what their values count.</summary>
    public static (IReadOnlyList<IntervalRow> Rows, string Unit) Drawn(IReadOnlyList<ComparisonRow> rows, ManyTongue tongue)
    {
        var kpi = rows[0].Definition;
        var most = rows.Max(row => Math.Max(Math.Abs(row.Difference!.Low ?? row.Difference.Mean), Math.Abs(row.Difference.High ?? row.Difference.Mean)));
        var scale = tongue.ScaleOf(kpi, most, isDifference: true);
        return ([.. rows.Select(row => Row(row, scale.Divisor, tongue))], scale.Name);
    }

    private static Chart Of(IReadOnlyList<ComparisonRow> rows, ManyTongue tongue)
    {
        var kpi = rows[0].Definition;
        var (drawn, unit) = Drawn(rows, tongue);
        return new Chart("difference-" + kpi.Id, "", IntervalChart.Of(drawn, Axis(kpi, unit, tongue), marksZero: true))
        {
            Title = tongue.Kpi(kpi.Id),
            Height = IntervalChart.HeightOf(rows.Count),
        };
    }

    private static string Axis(KpiDefinition kpi, string unit, ManyTongue tongue)
    {
        var name = tongue.Say("Differences.Axis", unit);
        return kpi.Direction switch
        {
            KpiDirection.More => $"{name}    {tongue["Differences.Right"]}",
            KpiDirection.Less => $"{tongue["Differences.Left"]}    {name}",
            _ => name,
        };
    }

    private static IntervalRow Row(ComparisonRow row, double divisor, ManyTongue tongue)
    {
        return new IntervalRow(
            tongue.Point(row.Point),
            row.Difference!.Mean / divisor,
            row.Difference.Low / divisor,
            row.Difference.High / divisor,
            ColourOf(row.Verdict),
            IsTold(row.Verdict),
            tongue.Difference(row.Definition, row.Difference.Mean),
            [tongue.Compared(row)]);
    }
}
