namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// A maker who sells through a host earns at low terms and loses at a high slot fee, commission and discount together. Goods cost 48 % of
/// their price to make, as everywhere unless a scenario says otherwise; nothing is charged that does not depend on sales.
/// </summary>
internal sealed class TermsPrediction : Prediction
{
    private const string Belt = """
        run: {days: 90, warmupDays: 30}
        nature: {attributes: [weight], fadsPerSegmentDay: 0, tasteVolatility: 0, categoryVolumeSd: 0, buzzSd: 0, showLuckSd: 0}
        categories: [{id: rods, needPerSegmentDay: 300, priceCny: 150}]
        segments: [{id: anglers, platform: feed, population: 60000}]
        platforms: [{id: feed}]
        classes:
          maker:
            production: {lineCount: 1, minimumBatch: 10, materialLeadDays: 5, finishingDays: 2}
            content: {team: false, initialDesignSd: 0}
            store: {shelfShare: 0}
            costs: {fixedCnyPerDay: 0}
        factories: [{id: maker, class: maker, skus: 2, rooms: 0, capacityPerDay: 400}]
        influencers: [{id: host, followers: 30000, factories: 1, skusPerShow: 2, showDaysPerWeek: 7, slotFeeCny: 0, commissionShare: 0.05, discountShare: 0}]
        hub: {costCnyPerDay: 0, feeShare: 0}
        knobs: {belt: {redesign: none}}
        """;

    public override int Number => 9;

    public override IReadOnlyList<PredictedEffect> Effects { get; } = [new("lowTerms", EffectSign.Rise), new("highTerms", EffectSign.Fall)];

    public override RunValue[] Live(ulong seed)
        => [Margin(seed), Margin(seed, "influencers.host.slotFeeCny=3000", "influencers.host.commissionShare=0.3", "influencers.host.discountShare=0.3")];

    // Profit over sales: what it is held against is not to earn and not to lose.
    private RunValue Margin(ulong seed, params string[] settings)
    {
        var belt = SignBelt.Live(Belt, "market", seed, Bend, settings);
        return new RunValue(belt["profit", "role/factories"], belt["gmv"]);
    }
}
