using OrleansIndustrialBelt.Experiments.Validation.Supply;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// The earlier orders are known, the less stock against chance is needed; at the lead time and a review none is. Where a part of the orders is known that
/// early, the factory makes it to order as one product line and stocks another for the rest.
/// </summary>
internal sealed class PreorderPrediction : Prediction
{
    private static readonly PreorderCase Factory = new();

    public override int Number => 4;

    public override IReadOnlyList<PredictedEffect> Effects { get; } = [new("someNotice", EffectSign.Fall), new("moreNotice", EffectSign.Fall), new("allNotice", EffectSign.Fall), new("halfKnown", EffectSign.Fall), new("mostKnown", EffectSign.Fall)];

    public override RunValue[] Live(ulong seed)
    {
        double[] costs = [Cost(seed, "notice=0"), Cost(seed, "notice=2"), Cost(seed, "notice=4"), Cost(seed, "notice=5")];
        var (half, most) = (PartlyKnown(seed, 5, 5), PartlyKnown(seed, 7.5, 2.5));
        return [Change(costs[0], costs[1]), Change(costs[1], costs[2]), Change(costs[2], costs[3]), Change(costs[0], half), Change(half, most)];
    }

    private double PartlyKnown(ulong seed, double known, double unknown)
        => Cost(seed, "notice=5", FormattableString.Invariant($"mean={known}")) + Cost(seed, "notice=0", FormattableString.Invariant($"mean={unknown}"));

    private double Cost(ulong seed, params string[] settings) => PreorderCase.Live(Case(Factory, settings), seed).Value;
}
