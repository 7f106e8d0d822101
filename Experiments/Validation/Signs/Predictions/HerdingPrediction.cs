namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// Twelve makers of the same goods see volume rise on a public hot list and none the others' plans: they make more than without the list, and the
/// surplus lies in stock. A hub that plans the sum for all of them leaves less.
/// </summary>
internal sealed class HerdingPrediction : Prediction
{
    private const string Belt = """
        run: {days: 180, warmupDays: 30}
        nature: {attributes: [weight], fadsPerSegmentDay: 0, tasteVolatility: 0, categoryVolumeSd: 1, categoryVolumeDays: 10, buzzSd: 0, showLuckSd: 0}
        categories: [{id: rods, needPerSegmentDay: 900, interestLagHours: 0}]
        segments: [{id: anglers, platform: feed, population: 150000}]
        platforms: [{id: feed, concentration: 0, matchExponent: 0}]
        classes:
          maker:
            production: {lineCount: 2, minimumBatch: 10, materialLeadDays: 5, finishingDays: 2, plannedQueueDays: 2, presaleDays: 0, promiseDays: 3, defectShare: 0}
            content: {team: false, initialDesignSd: 0}
            store: {liveHoursPerDay: 6, followers: 6000, shelfShare: 0, adCnyPerHour: 0}
            costs: {fixedCnyPerDay: 0}
        factories: [{id: maker, class: maker, count: 12, skus: 1, rooms: 1, capacityPerDay: 300}]
        hub: {reportAgeHours: 1, orderNoise: 0.05, horizonDays: 7, smoothing: 0.3, costCnyPerDay: 0, feeShare: 0}
        knobs: {belt: {redesign: none, contentSignal: false, hotListWeight: 0}}
        """;

    private const string Seen = "knobs.belt.hotListWeight=1";

    public override int Number => 12;

    public override IReadOnlyList<PredictedEffect> Effects { get; } = [new("hotList", EffectSign.Rise), new("sumOfPlans", EffectSign.Fall)];

    public override RunValue[] Live(ulong seed)
    {
        var herd = DaysOfStock(seed, Seen);
        return [Change(DaysOfStock(seed), herd), Change(herd, DaysOfStock(seed, Seen, "knobs.belt.planningIntensity=1"))];
    }

    private double DaysOfStock(ulong seed, params string[] settings) => SignBelt.Live(Belt, "market", seed, Bend, settings)["daysOfStock"];
}
