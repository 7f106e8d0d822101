namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// Goods live as long as the run. Where nothing that is ordered or redesigned is there before its end, makers who listen to content, redesign and
/// replan daily ship what those do who plan once a month and never redesign; where it takes days, they ship more - or the first would show nothing.
/// </summary>
internal sealed class SlowFeedbackPrediction : Prediction
{
    private const string Belt = """
        run: {days: 60, warmupDays: 0}
        nature: {attributes: [weight], fadsPerSegmentDay: 0, tasteVolatility: 0, categoryVolumeSd: 0.5, categoryVolumeDays: 20, buzzSd: 0, showLuckSd: 0}
        categories: [{id: rods, needPerSegmentDay: 600, interestLagHours: 36}]
        segments: [{id: anglers, platform: feed, population: 100000}]
        platforms: [{id: feed, concentration: 0, matchExponent: 0}]
        classes:
          maker:
            production: {lineCount: 2, minimumBatch: 10, materialLeadDays: 90, finishingDays: 0, presaleDays: 0, promiseDays: 3, defectShare: 0}
            content: {initialDesignSd: 0.3, prototypeHours: 2160}
            store: {liveHoursPerDay: 6, followers: 6000, shelfShare: 0, adCnyPerHour: 0}
            costs: {fixedCnyPerDay: 0}
        factories: [{id: maker, class: maker, count: 6, skus: 1, rooms: 1, capacityPerDay: 300}]
        hub: {costCnyPerDay: 0, feeShare: 0}
        knobs: {belt: {hotListWeight: 1}}
        """;

    private const string Monthly = "knobs.belt.replanHours=720";

    private static readonly string[] Deaf = ["knobs.belt.contentSignal=false", "knobs.belt.hotListWeight=0", "knobs.belt.redesign=none", Monthly];
    private static readonly string[] Fast = ["classes.maker.production.materialLeadDays=3", "classes.maker.content.prototypeHours=48"];

    public override int Number => 11;

    // Luck of demand is large beside a margin of 2 %.
    public override int Seeds => 96;

    public override IReadOnlyList<PredictedEffect> Effects { get; } = [new("slow", EffectSign.None), new("slowListening", EffectSign.None), new("fast", EffectSign.Rise)];

    public override RunValue[] Live(ulong seed)
    {
        var deaf = Shipped(seed, Deaf);
        return [Change(deaf, Shipped(seed)), Change(deaf, Shipped(seed, Monthly)), Change(Shipped(seed, [.. Fast, .. Deaf]), Shipped(seed, Fast))];
    }

    private double Shipped(ulong seed, params string[] settings) => SignBelt.Live(Belt, "market", seed, Bend, settings)["shipped"];
}
