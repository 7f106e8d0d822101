using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// A feed that follows sales makes rooms more unequal and winners more a matter of luck than one that does not; a part that is shared equally
/// lowers both (Salganik, Dodds, Watts 2006). Luck is how much a room's share differs between two worlds that differ by their dice alone.
/// </summary>
internal sealed class AttentionPrediction : Prediction
{
    private const string Belt = """
        run: {days: 60, warmupDays: 30}
        nature: {attributes: [weight], fadsPerSegmentDay: 0, tasteVolatility: 0, categoryVolumeSd: 0, buzzSd: 0, showLuckSd: 0}
        categories: [{id: rods, needPerSegmentDay: 300, purchaseCycleDays: 20, interestLagHours: 0}]
        segments: [{id: anglers, platform: feed, population: 20000}]
        platforms: [{id: feed, concentration: 0, matchExponent: 0, explorationShare: 0, roomCapShare: 1, recommendedViewsPerPersonDay: 0.3}]
        classes:
          maker:
            production: {lineCount: 1, minimumBatch: 1, materialLeadDays: 1, finishingDays: 0}
            content: {team: false, initialDesignSd: 0.3}
            store: {liveHoursPerDay: 6, followers: 10, shelfShare: 0, adCnyPerHour: 0}
        factories: [{id: maker, class: maker, count: 12, skus: 1, rooms: 1, capacityPerDay: 1000}]
        hub: {costCnyPerDay: 0, feeShare: 0}
        knobs: {belt: {redesign: none}}
        """;

    private static readonly int Ordered = MetricCatalog.IndexWithinKind(Metric.RoomOrderedUnits);

    public override int Number => 7;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("inequality", EffectSign.Rise),
        new("luck", EffectSign.Rise),
        new("inequalityExplored", EffectSign.Fall),
        new("luckExplored", EffectSign.Fall),
    ];

    public override RunValue[] Live(ulong seed)
    {
        var blind = Worlds(seed);
        var popular = Worlds(seed, "platforms.feed.concentration=1.5");
        var explored = Worlds(seed, "platforms.feed.concentration=1.5", "platforms.feed.explorationShare=0.5");
        return
        [
            Change(blind.Inequality, popular.Inequality),
            Change(blind.Luck, popular.Luck),
            Change(popular.Inequality, explored.Inequality),
            Change(popular.Luck, explored.Luck),
        ];
    }

    private (double Inequality, double Luck) Worlds(ulong seed, params string[] settings)
    {
        var (first, second) = (Units(2 * seed, settings), Units((2 * seed) + 1, settings));
        double Share(long[] units, int room) => units[room] / (double)units.Sum();
        var luck = Enumerable.Range(0, first.Length).Sum(room => Math.Abs(Share(first, room) - Share(second, room)));
        return ((Concentration.Gini(first)!.Value + Concentration.Gini(second)!.Value) / 2, luck);
    }

    // Of each room, in order of their numbers.
    private long[] Units(ulong seed, string[] settings)
        => [.. SignBelt.Live(Belt, "market", seed, Bend, settings).Outcome.Entities.Where(row => row.Entity.Kind == EntityKind.Room).Select(row => row.Sums[Ordered])];
}
