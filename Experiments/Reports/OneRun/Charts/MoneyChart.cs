using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>What each role earned, day by day, as running means of a week: bills come on single days.</summary>
internal static class MoneyChart
{
    private static readonly (string Colour, string Dash)[] Looks =
    [
        (ChartStyle.Blue, "solid"), (ChartStyle.Teal, "dotted"), (ChartStyle.Orange, "dashed"), (ChartStyle.Red, "dotted"),
        (ChartStyle.Purple, "solid"), (ChartStyle.Grey, "dashed"), (ChartStyle.Green, "solid"),
    ];

    /// <summary>The chart.</summary>
    public static Chart Of(Timeline timeline, TimeChart chart, RunTongue tongue)
    {
        var series = Roles.All.Select(role => Of(timeline, role.Kind)).ToList();
        var scale = tongue.Figures.ScaleOf(series.SelectMany(values => values).Max(value => Math.Abs(value ?? 0)));
        chart.Axis(tongue.Say("Axis.MoneyPerDay", scale.Name));
        for (var role = 0; role < series.Count; role++)
        {
            if (series[role].Any(value => value != 0))
            {
                var (colour, dash) = Looks[role % Looks.Length];
                chart.Line("Role." + Roles.All[role].Name, [.. series[role].Select(value => value / scale.Cny)], colour, dash);
            }
        }

        return new Chart("money", tongue["Note.Money"], chart.Build());
    }

    // Buyers have no book, but a surplus.
    private static IReadOnlyList<double?> Of(Timeline timeline, EntityKind kind)
        => kind == EntityKind.None
            ? timeline.Smooth([.. timeline.PerDay(Metric.RoomBuyersSurplusMicro, Metric.PlatformShelfSurplusMicro).Select(value => value!.Value / 1e6)], Calendar.DaysPerWeek)
            : timeline.ProfitCny(kind, Calendar.DaysPerWeek);
}
