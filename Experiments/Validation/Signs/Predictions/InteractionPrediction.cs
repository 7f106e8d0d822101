namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// Rooms in which viewers comment four times as much sell more and get more back (Feng et al. 2023): where designs stay as they are, so that
/// interaction is all that differs, and where makers redesign after what is said.
/// </summary>
internal sealed class InteractionPrediction : Prediction
{
    private const string Belt = """
        run: {days: 120, warmupDays: 30}
        nature: {fadsPerSegmentDay: 0, tasteVolatility: 0, categoryVolumeSd: 0, buzzSd: 0, showLuckSd: 0}
        categories: [{id: rods, needPerSegmentDay: 300}]
        segments: [{id: anglers, platform: feed, population: 60000}]
        platforms: [{id: feed}]
        comments: {perViewerMinute: 0.05}
        classes:
          maker:
            production: {lineCount: 1, minimumBatch: 20, materialLeadDays: 5, finishingDays: 2}
            content: {initialDesignSd: 0.4}
            store: {liveHoursPerDay: 6, followers: 6000, shelfShare: 0}
        factories: [{id: maker, class: maker, count: 6, skus: 2, rooms: 1, capacityPerDay: 300}]
        hub: {costCnyPerDay: 0, feeShare: 0}
        """;

    public override int Number => 8;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("sales", EffectSign.Rise),
        new("returns", EffectSign.Rise),
        new("salesDesigned", EffectSign.Rise),
        new("returnsDesigned", EffectSign.Rise),
    ];

    public override RunValue[] Live(ulong seed)
    {
        var (few, many) = (Quiet(seed), Lively(seed));
        var (fewFixed, manyFixed) = (Quiet(seed, "knobs.belt.redesign=none"), Lively(seed, "knobs.belt.redesign=none"));
        return
        [
            Change(fewFixed["orders"], manyFixed["orders"]),
            Change(fewFixed["returnRate"], manyFixed["returnRate"]),
            Change(few["orders"], many["orders"]),
            Change(few["returnRate"], many["returnRate"]),
        ];
    }

    private SignBelt Quiet(ulong seed, params string[] settings) => SignBelt.Live(Belt, "market", seed, Bend, settings);

    private SignBelt Lively(ulong seed, params string[] settings) => Quiet(seed, [.. settings, "comments.perViewerMinute=0.2"]);
}
