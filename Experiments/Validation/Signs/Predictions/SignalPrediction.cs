using OrleansIndustrialBelt.Experiments.Validation.Hub;
using OrleansIndustrialBelt.Experiments.Validation.Supply;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>Comments cut the cost of mismatch, the more of them the more; a common stock cuts that of independent places and not of identical ones.</summary>
internal sealed class SignalPrediction : Prediction
{
    private static readonly SignalValueCase Signals = new();
    private static readonly PoolingCase Places = new();

    public override int Number => 5;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("comments", EffectSign.Fall),
        new("moreComments", EffectSign.Fall),
        new("pooling", EffectSign.Fall),
        new("poolingIdentical", EffectSign.None),
    ];

    public override RunValue[] Live(ulong seed)
    {
        var few = Mismatch(seed, 9);
        return [Change(Mismatch(seed, 0), few), Change(few, Mismatch(seed, 81)), Pooling(seed, "correlation=0"), Pooling(seed, "correlation=1")];
    }

    private double Mismatch(ulong seed, int comments)
    {
        var run = Case(Signals);
        return Signals.Live(run, comments, SignalValueCase.Safety(run), seed);
    }

    private RunValue Pooling(ulong seed, params string[] settings)
    {
        var run = Case(Places, settings);
        return Change(PoolingCase.Live(run, seed, isPooled: false).Value, PoolingCase.Live(run, seed, isPooled: true).Value);
    }
}
