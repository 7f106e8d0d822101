using OrleansIndustrialBelt.Experiments.Validation.Supply;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>The earlier orders are known, the less stock against chance is needed; at the lead time and a review none is.</summary>
internal sealed class PreorderPrediction : Prediction
{
    private static readonly PreorderCase Factory = new();

    public override int Number => 4;

    public override IReadOnlyList<PredictedEffect> Effects { get; } = [new("someNotice", EffectSign.Fall), new("moreNotice", EffectSign.Fall), new("allNotice", EffectSign.Fall)];

    public override RunValue[] Live(ulong seed)
    {
        double[] costs = [Cost(seed, "notice=0"), Cost(seed, "notice=2"), Cost(seed, "notice=4"), Cost(seed, "notice=5")];
        return [Change(costs[0], costs[1]), Change(costs[1], costs[2]), Change(costs[2], costs[3])];
    }

    private double Cost(ulong seed, params string[] settings) => PreorderCase.Live(Case(Factory, settings), seed).Value;
}
