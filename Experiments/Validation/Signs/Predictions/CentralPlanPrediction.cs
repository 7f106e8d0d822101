namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// A central plan with instant data earns no less than the market and loses that rank as its data become late or noisy. Volume swings and nothing else
/// changes; people, prices and dice are the same, so that a higher profit is a lower cost.
/// </summary>
internal sealed class CentralPlanPrediction : Prediction
{
    private const string Belt = """
        run: {days: 120, warmupDays: 30}
        nature: {attributes: [weight], fadsPerSegmentDay: 0, tasteVolatility: 0, categoryVolumeSd: 0.5, categoryVolumeDays: 20, buzzSd: 0, showLuckSd: 0}
        categories: [{id: rods, needPerSegmentDay: 600, interestLagHours: 0}]
        segments: [{id: anglers, platform: feed, population: 100000}]
        platforms: [{id: feed, concentration: 0, matchExponent: 0}]
        classes:
          maker:
            production: {lineCount: 2, minimumBatch: 10, materialLeadDays: 5, finishingDays: 2, plannedQueueDays: 2, presaleDays: 0, promiseDays: 3, defectShare: 0}
            content: {team: false, initialDesignSd: 0}
            store: {liveHoursPerDay: 6, followers: 6000, shelfShare: 0, adCnyPerHour: 0}
            costs: {fixedCnyPerDay: 0}
        factories: [{id: maker, class: maker, count: 8, skus: 1, rooms: 1, capacityPerDay: 300}]
        hub: {reportAgeHours: 1, orderNoise: 0.05, horizonDays: 7, smoothing: 0.3, costCnyPerDay: 0, feeShare: 0}
        knobs: {belt: {redesign: none, overflowRouting: false, trafficSteering: false, trafficQuotas: false}}
        """;

    private const string Instant = "knobs.belt.hubDataAgeHours=1";

    // Orders that nobody means, 30 % of those of half of the rooms: their makers know them and the hub does not. They cost nothing themselves.
    private static readonly string[] Noise =
        ["fakeOrders.roomShare=0.5", "fakeOrders.orderShare=0.3", "fakeOrders.knownShare=1", "fakeOrders.caughtShare=0", "fakeOrders.costCny=0"];

    public override int Number => 10;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("instant", EffectSign.Rise),
        new("late", EffectSign.Fall),
        new("lateAgainstMarket", EffectSign.Fall),
        new("noisy", EffectSign.Fall),
        new("noisyAgainstMarket", EffectSign.Fall),
    ];

    public override RunValue[] Live(ulong seed)
    {
        var market = Profit("market", seed);
        var instant = Profit("central-plan", seed, Instant);
        var late = Profit("central-plan", seed, "knobs.belt.hubDataAgeHours=720");
        var (noisyMarket, noisy) = (Profit("market", seed, Noise), Profit("central-plan", seed, [Instant, .. Noise]));
        return [Change(market, instant), Change(instant, late), Change(market, late), Change(instant, noisy), Change(noisyMarket, noisy)];
    }

    private double Profit(string policy, ulong seed, params string[] settings) => SignBelt.Live(Belt, policy, seed, Bend, settings)["profit"];
}
