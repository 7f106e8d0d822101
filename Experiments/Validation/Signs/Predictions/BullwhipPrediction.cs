using OrleansIndustrialBelt.Experiments.Validation.Supply;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>Order variance grows upstream and with lead time, falls with the window, and sharing cuts it but never to that of demand (Chen et al. 2000).</summary>
internal sealed class BullwhipPrediction : Prediction
{
    private static readonly BullwhipCase Chain = new();

    public override int Number => 1;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("upstream", EffectSign.Rise),
        new("lead", EffectSign.Rise),
        new("window", EffectSign.Fall),
        new("sharing", EffectSign.Fall),
        new("sharedLeft", EffectSign.Rise),
    ];

    public override RunValue[] Live(ulong seed)
    {
        double[] orders = Variances(seed, "stages=3");
        double[] shared = Variances(seed, "stages=3", "sharing=all");
        return
        [
            Change(orders[0], orders[^1]),
            Change(orders[0], Variances(seed, "lead=2")[0]),
            Change(orders[0], Variances(seed, "window=10")[0]),
            Change(orders[^1], shared[^1]),
            Change(1, shared[^1]),
        ];
    }

    // Of orders over that of demand, by stage.
    private double[] Variances(ulong seed, params string[] settings)
        => [.. BullwhipCase.Live(Case(Chain, settings), seed).Select(stage => stage.Value / stage.Weight)];
}
