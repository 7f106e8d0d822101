using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>
/// Shapes that were measured in 971 sessions of the twenty biggest sellers of a platform (exports of summer 2021). Levels are those
/// of giants and are not compared, nor are stay, clicks and new followers, which are inputs from the same source. When people are awake
/// is one as well, but when rooms sell depends on their schedules too. A session is a room's day on air.
/// </summary>
public static class SessionShapes
{
    /// <summary>The scope under which they are told.</summary>
    public const string Scope = "sessions";

    private const string Ratio = "ratio";
    private const string Share = "share";
    private const double NobodyAwake = 0.02;

    /// <summary>The shapes with their bands, in order.</summary>
    public static IReadOnlyList<ShapeFact> All { get; } =
    [
        ShapeFact.Near("unitsPerViewLogSd", Ratio, 0.84),
        ShapeFact.Near("unitsPerViewQuartiles", Ratio, 3.2 / 1.3),
        ShapeFact.Near("viewsLogSd", Ratio, 1.18),
        ShapeFact.Near("gmvLogSd", Ratio, 1.70),
        ShapeFact.Near("afternoonShare", Share, 0.32, isGiven: true),
        ShapeFact.Near("eveningShare", Share, 0.46, isGiven: true),
        new("nightShare", Share, new FactBand(null, NobodyAwake), IsGiven: true),
        ShapeFact.Near("weekendShare", Share, 0.38, isGiven: true),
    ];

    /// <summary>The shapes of a run.</summary>
    /// <param name="outcome">The run, with a row per entity and day.</param>
    /// <param name="fenByHour">Sales of rooms by hour of the day.</param>
    /// <param name="fenByWeekday">Sales of rooms by day of the week, Monday first.</param>
    public static IReadOnlyList<KpiFigure> Of(RunOutcome outcome, IReadOnlyList<long> fenByHour, IReadOnlyList<long> fenByWeekday)
    {
        List<EntityRow> sessions = [.. outcome.EntityDays.Where(row => row.Entity.Kind == EntityKind.Room && row.Day >= 1 && Value(row, Metric.RoomViewers) > 0)];
        List<double> conversions = [.. sessions.Select(row => (double)Value(row, Metric.RoomOrderedUnits) / Value(row, Metric.RoomViewers)).Where(value => value > 0)];
        (string Id, double? Value)[] shapes =
        [
            ("unitsPerViewLogSd", LogSd(conversions)),
            ("unitsPerViewQuartiles", conversions.Count > 3 ? conversions.UpperQuartile() / conversions.LowerQuartile() : null),
            ("viewsLogSd", LogSd(sessions.Select(row => (double)Value(row, Metric.RoomViewers)))),
            ("gmvLogSd", LogSd(sessions.Select(row => (double)Value(row, Metric.RoomOrderedFen)))),
            ("afternoonShare", ShareOf(fenByHour, 12..18)),
            ("eveningShare", ShareOf(fenByHour, 19..24)),
            ("nightShare", ShareOf(fenByHour, 3..6)),
            ("weekendShare", ShareOf(fenByWeekday, 5..7)),
        ];
        return [.. shapes.Where(shape => shape.Value is { } value && double.IsFinite(value)).Select(shape => new KpiFigure(Scope, shape.Id, shape.Value!.Value))];
    }

    private static long Value(EntityRow row, Metric metric) => row.Sums[MetricCatalog.IndexWithinKind(metric)];

    // Of what has a logarithm; Math.Log is as good here as the model's own, since no digest depends on it.
    private static double? LogSd(IEnumerable<double> values)
    {
        List<double> logs = [.. values.Where(value => value > 0).Select(value => Math.Log(value))];
        return logs.Count > 1 ? logs.StandardDeviation() : null;
    }

    private static double? ShareOf(IReadOnlyList<long> sums, Range range)
    {
        var (from, count) = range.GetOffsetAndLength(sums.Count);
        return sums.Sum() == 0 ? null : (double)sums.Skip(from).Take(count).Sum() / sums.Sum();
    }
}
