using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;

/// <summary>The way from one policy to another: every change a bar from where the last ended.</summary>
internal static class WaterfallCharts
{
    /// <summary>The charts.</summary>
    public static IReadOnlyList<Chart> Of(ComparisonReport report, ManyTongue tongue)
        => [.. report.Waterfalls.Select((waterfall, place) => Of(waterfall, place, tongue))];

    /// <summary>What a waterfall is called.</summary>
    public static string TitleOf(Waterfall waterfall, ManyTongue tongue)
        => tongue.Say("Waterfall.Title", tongue.Kpi(waterfall.Kpi.Id), tongue.Policy(waterfall.From), tongue.Policy(waterfall.To));

    /// <summary>Its start, steps and end as they are drawn, and what their values count.</summary>
    public static (IReadOnlyList<IntervalRow> Rows, string Unit) Drawn(Waterfall waterfall, ManyTongue tongue)
    {
        var kpi = waterfall.Kpi;
        List<double> levels = [waterfall.Start];
        foreach (var step in waterfall.Steps)
        {
            levels.Add(levels[^1] + step.Difference);
        }

        var scale = tongue.ScaleOf(kpi, levels.Max(Math.Abs));
        List<IntervalRow> rows =
        [
            Level("Waterfall.Start", waterfall.From, levels[0]),
            .. waterfall.Steps.Select((step, index) => Step(kpi, step, levels[index], scale.Divisor, tongue)),
            Level("Waterfall.End", waterfall.To, levels[^1]),
        ];
        return (rows, scale.Name);

        IntervalRow Level(string key, string name, double level) => new(
            tongue.Say(key, tongue.Policy(name)), level / scale.Divisor, null, null, ChartStyle.Blue, IsFilled: true, tongue.Value(kpi, level), [tongue.Policy(name), tongue.Value(kpi, level)]);
    }

    private static Chart Of(Waterfall waterfall, int place, ManyTongue tongue)
    {
        var (rows, unit) = Drawn(waterfall, tongue);
        return new Chart(FormattableString.Invariant($"waterfall-{place}"), tongue["Waterfall.Note"], IntervalChart.Of(rows, unit, marksZero: false))
        {
            Title = TitleOf(waterfall, tongue),
            Height = IntervalChart.HeightOf(rows.Count),
        };
    }

    private static IntervalRow Step(KpiDefinition kpi, WaterfallStep step, double before, double divisor, ManyTongue tongue) => new(
        tongue.Policy(step.Name),
        (before + step.Difference) / divisor,
        (before + step.Low) / divisor,
        (before + step.High) / divisor,
        ColourOf(kpi, step),
        step.IsClear,
        tongue.Difference(kpi, step.Difference),
        [tongue.Policy(step.Name), tongue.Difference(kpi, step.Difference), tongue.Interval(kpi, step.Low, step.High)])
    {
        From = before / divisor,
    };

    private static string ColourOf(KpiDefinition kpi, WaterfallStep step) => (step.IsClear, (int)kpi.Direction * step.Difference) switch
    {
        (false, _) => ChartStyle.Grey,
        (_, > 0) => ChartStyle.Green,
        (_, < 0) => ChartStyle.Orange,
        _ => ChartStyle.Blue,
    };
}
