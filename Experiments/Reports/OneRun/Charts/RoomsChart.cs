using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>How far sales gather in few rooms: the rooms that sold most, and the share of the top tenth.</summary>
internal static class RoomsChart
{
    private const int Shown = 10;
    private const double TopShare = 0.1;

    /// <summary>The chart.</summary>
    public static Chart Of(ReportRun run, RunTongue tongue)
    {
        var sales = Sales(run);
        var total = sales.Sum(room => room.Fen);
        return total == 0
            ? new Chart("rooms", "", null)
            : new Chart("rooms", Note(run, tongue, sales, total), Option(run, tongue, sales, total));
    }

    private static List<(EntityId Room, double Fen)> Sales(ReportRun run)
    {
        var index = MetricCatalog.IndexWithinKind(Metric.RoomOrderedFen);
        return
        [
            .. run.Outcome.Entities
                .Where(row => row.Entity.Kind == EntityKind.Room)
                .Select(row => (row.Entity, (double)row.Sums[index]))
                .OrderByDescending(room => room.Item2)
                .ThenBy(room => room.Entity),
        ];
    }

    private static string Note(ReportRun run, RunTongue tongue, List<(EntityId Room, double Fen)> sales, double total)
    {
        var rooms = run.Belt.Rooms.Count;
        var top = Math.Max(1, (int)Math.Round(rooms * TopShare));
        return tongue.Say("Note.Rooms", top, rooms, Figures.Share(sales.Take(top).Sum(room => room.Fen) / total));
    }

    private static JsonObject Option(ReportRun run, RunTongue tongue, List<(EntityId Room, double Fen)> sales, double total)
    {
        var shown = sales.Take(Shown).ToList();
        var option = BarStyle.Horizontal(shown.Select(room => tongue.Name(room.Room)), tongue["Axis.ShareOfSales"]);
        option["series"] = new JsonArray(
            Series(tongue["Series.StoreRooms"], ChartStyle.Blue, room => run.Belt.RoomOf(room).IsStoreRoom),
            Series(tongue["Series.HostRooms"], ChartStyle.Orange, room => !run.Belt.RoomOf(room).IsStoreRoom));
        var legend = ChartStyle.Base()["legend"]!.DeepClone();
        option["legend"] = legend;
        option["grid"]!["top"] = 34;
        return option;

        JsonObject Series(string name, string colour, Func<EntityId, bool> belongs) => new()
        {
            ["type"] = "bar",
            ["name"] = name,
            ["stack"] = "rooms",
            ["barMaxWidth"] = 18,
            ["itemStyle"] = new JsonObject { ["color"] = colour },
            ["data"] = new JsonArray([.. shown.Select(room => belongs(room.Room)
                ? BarStyle.Bar(100 * room.Fen / total, Figures.Share(room.Fen / total), colour)
                : null)]),
        };
    }
}
