using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Results;
using static OrleansIndustrialBelt.Model.Kpis.Metric;

namespace OrleansIndustrialBelt.Simulator.Inspecting;

/// <summary>A week of an entity in figures: what reached it, and what came of it.</summary>
/// <param name="kind">What the entity is.</param>
/// <param name="texts">The language.</param>
internal sealed class WeekFigures(EntityKind kind, Texts texts)
{
    private const double FenPerCny = 100;

    /// <summary>What reaches an entity of a kind.</summary>
    public static IReadOnlyList<Metric> ReceivedBy(EntityKind kind) => kind switch
    {
        EntityKind.Factory => [FactoryBookedUnits, FactoryShelfOrderedUnits, FactoryTurnedAwayUnits],
        EntityKind.Sku => [SkuCommentsHeard, SkuDeliveredUnits],
        EntityKind.Room => [RoomViewers, RoomFollowerViewers, RoomClicks, RoomComments],
        EntityKind.Influencer => [InfluencerHostFlops],
        EntityKind.Platform => [PlatformBecameAware, PlatformBecameReady],
        EntityKind.Hub => [HubEstimateNeedUnits],
        _ => [],
    };

    /// <summary>What an entity of a kind brings about.</summary>
    public static IReadOnlyList<Metric> ResultsOf(EntityKind kind) => kind switch
    {
        EntityKind.Factory =>
        [
            FactoryReleasedUnits, FactoryMadeUnits, FactoryScrappedUnits, FactoryShippedUnits, FactoryShippedInPromiseUnits, FactoryClearedUnits,
            FactoryRedesignsProposed, FactoryRedesignsAccepted, FactoryVersionsStarted,
        ],
        EntityKind.Sku => [SkuSatisfiedUnits, SkuReturnedUnits, SkuRepeatBuyers, SkuShelfSoldUnits, SkuShelfTurnedAwayUnits],
        EntityKind.Room => [RoomLiveHours, RoomOrderedUnits, RoomTurnedAwayUnits, RoomNewFollowers, RoomLostFollowers, RoomFlops],
        EntityKind.Platform => [PlatformRecommendedViews, PlatformBought, PlatformGaveUp],
        EntityKind.Hub => [HubPlansMade, HubPlansFailed, HubPlannedUnits, HubEstimateErrorUnits],
        _ => [],
    };

    /// <summary>A line on what reached it; null if nothing did.</summary>
    public string? Received(IReadOnlyList<CsvRow> days) => Line("Story.Received", Named(days, ReceivedBy(kind)));

    /// <summary>A line on what came of it, with its profit; null if there was nothing.</summary>
    public string? Results(IReadOnlyList<CsvRow> days) => Line("Story.CameOfIt", [.. Named(days, ResultsOf(kind)), .. Profit(days)]);

    private string? Line(string key, List<string> parts)
        => parts.Count == 0 ? null : texts.Format(key, string.Join(texts["Story.Comma"], parts));

    private List<string> Named(IReadOnlyList<CsvRow> days, IReadOnlyList<Metric> metrics)
        => [.. metrics
            .Select(metric => (metric, Sum: days.Sum(day => day.Number(RunTables.ColumnOf(metric)))))
            .Where(pair => pair.Sum != 0)
            .Select(pair => texts.Format("Metric." + pair.metric, People.Whole(pair.Sum)))];

    private IEnumerable<string> Profit(IReadOnlyList<CsvRow> days)
    {
        var fen = MetricCatalog.Metrics
            .Where(metric => MetricCatalog.KindOf(metric) == kind)
            .Sum(metric => MetricCatalog.ProfitSign(metric) * days.Sum(day => day.Number(RunTables.ColumnOf(metric))));
        return fen == 0 ? [] : [texts.Format(fen < 0 ? "Story.Loss" : "Story.Profit", People.Whole(Math.Abs(fen) / FenPerCny))];
    }
}
