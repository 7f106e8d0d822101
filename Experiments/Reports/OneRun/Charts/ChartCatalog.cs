using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>The charts of the page, in order.</summary>
internal static class ChartCatalog
{
    /// <summary>The charts of a run.</summary>
    public static IReadOnlyList<Chart> Of(ReportRun run, RunTongue tongue)
    {
        var timeline = new Timeline(run.Outcome.Days);
        var marks = new TimeMarks(run, tongue);
        var daily = timeline.IsEmpty ? [] : Daily(timeline, marks, tongue);
        return [.. daily, RolesChart.Of(run, tongue), RoomsChart.Of(run, tongue)];
    }

    private static List<Chart> Daily(Timeline timeline, TimeMarks marks, RunTongue tongue)
    {
        TimeChart New() => new(timeline, marks, tongue);
        var fads = marks.HasFads ? tongue["Note.Fads"] : "";
        return
        [
            Sales(timeline, New(), tongue),
            new("need", tongue["Note.Need"] + " " + fads, Need(timeline, New(), tongue).Build(withFads: true)),
            new("production", "", Production(timeline, New(), tongue).Build()),
            new("stock", "", Stock(timeline, New(), tongue).Build()),
            new("content", fads, Content(timeline, New(), tongue).Build(withFads: true)),
            MoneyChart.Of(timeline, New(), tongue),
        ];
    }

    private static Chart Sales(Timeline timeline, TimeChart chart, RunTongue tongue)
    {
        var fen = timeline.PerDay(Metric.RoomOrderedFen, Metric.SkuShelfSalesIncomeFen);
        var scale = tongue.Figures.ScaleOf(fen.Max(value => value ?? 0) / 100);
        chart.Axis(tongue.Say("Axis.MoneyPerDay", scale.Name))
            .Line("Series.Gmv", [.. fen.Select(value => value / 100 / scale.Cny)], ChartStyle.Blue)
            .Axis(tongue["Axis.UnitsPerDay"])
            .Line("Series.Orders", timeline.PerDay(Metric.RoomOrderedUnits, Metric.SkuShelfSoldUnits), ChartStyle.Orange, "dashed");
        return new Chart("sales", "", chart.Build());
    }

    private static TimeChart Need(Timeline timeline, TimeChart chart, RunTongue tongue)
        => chart.Axis(tongue["Axis.PeoplePerDay"])
            .Line("Series.BecameReady", timeline.PerDay(Metric.PlatformBecameReady), ChartStyle.Blue)
            .Line("Series.Bought", timeline.PerDay(Metric.PlatformBought), ChartStyle.Green)
            .Line("Series.GaveUp", timeline.PerDay(Metric.PlatformGaveUp), ChartStyle.Orange, "dashed");

    private static TimeChart Production(Timeline timeline, TimeChart chart, RunTongue tongue)
    {
        chart.Axis(tongue["Axis.UnitsPerDay"])
            .Line("Series.Booked", timeline.PerDay(Metric.FactoryBookedUnits, Metric.FactoryShelfOrderedUnits), ChartStyle.Orange, "dashed")
            .Line("Series.Made", timeline.PerDay(Metric.FactoryMadeUnits), ChartStyle.Blue);
        var planned = timeline.PerDay(Metric.HubPlannedUnits);
        return planned.Any(value => value > 0) ? chart.Line("Series.Planned", planned, ChartStyle.Purple, "dotted") : chart;
    }

    private static TimeChart Stock(Timeline timeline, TimeChart chart, RunTongue tongue)
    {
        chart.Axis(tongue["Axis.Units"]).Line("Series.Stock", timeline.PerDay(Metric.FactoryStockUnitDays), ChartStyle.Blue);
        var shelves = timeline.PerDay(Metric.SkuShelfStockUnitDays);
        if (shelves.Any(value => value > 0))
        {
            chart.Line("Series.Shelves", shelves, ChartStyle.Teal, "dotted");
        }

        const double hoursPerDay = Model.Engine.Calendar.HoursPerDay;
        return chart.Axis(tongue["Axis.Days"])
            .Line("Series.LeadTime", timeline.Ratio(Metric.FactoryLeadTimeUnitHours, Metric.FactoryLeadTimeUnits, hoursPerDay), ChartStyle.Orange, "dashed");
    }

    private static TimeChart Content(Timeline timeline, TimeChart chart, RunTongue tongue)
        => chart.Axis(tongue["Axis.CommentsPerDay"])
            .Line("Series.Comments", timeline.PerDay(Metric.RoomComments), ChartStyle.Blue)
            .Axis(tongue["Axis.VersionsPerDay"])
            .Bars("Series.Versions", timeline.PerDay(Metric.FactoryVersionsStarted), ChartStyle.Orange);
}
