using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Facts;

public sealed class SessionShapesTests
{
    [Fact]
    public void Shapes_are_those_of_the_sessions_by_hand()
    {
        // Views e^4, e^5, e^6: sd of logs 1. Conversion 1/views for all three: sd of logs 1 again. Sales 100 fen each: 0.
        long[] views = [55, 148, 403];
        List<EntityRow> rows = [.. views.Select((count, index) => Session(1 + index, count, 1, 100)), Session(0, 1_000_000, 500, 9), Session(2, 0, 0, 0)];
        var hours = new long[24];
        (hours[4], hours[12], hours[19], hours[18]) = (1, 3, 4, 2);
        var shapes = SessionShapes.Of(Outcome(rows), hours, [1, 1, 1, 1, 1, 2, 3]).ToDictionary(figure => figure.Kpi, figure => Math.Round(figure.Value, 2), StringComparer.Ordinal);

        Assert.Equal((1, 1, 0), (shapes["viewsLogSd"], shapes["unitsPerViewLogSd"], shapes["gmvLogSd"]));
        Assert.Equal((0.1, 0.3, 0.4, 0.5), (shapes["nightShare"], shapes["afternoonShare"], shapes["eveningShare"], shapes["weekendShare"]));
    }

    [Fact]
    public void Without_sessions_there_are_no_shapes()
        => Assert.Empty(SessionShapes.Of(Outcome([]), new long[24], new long[7]));

    private static EntityRow Session(int day, long viewers, long units, long fen)
    {
        var sums = new long[MetricCatalog.LengthOf(EntityKind.Room)];
        sums[MetricCatalog.IndexWithinKind(Metric.RoomViewers)] = viewers;
        sums[MetricCatalog.IndexWithinKind(Metric.RoomOrderedUnits)] = units;
        sums[MetricCatalog.IndexWithinKind(Metric.RoomOrderedFen)] = fen;
        return new EntityRow(day, new EntityId(EntityKind.Room, 1), sums);
    }

    private static RunOutcome Outcome(IReadOnlyList<EntityRow> entityDays)
        => new(new RunPlan(0, 1, new RunSeeds(1, 1)), Complete: true, 24, [], [], [], new HistogramTable(1), [], [], entityDays, "");
}
