using OrleansIndustrialBelt.Experiments.Validation.Queues;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>One factory with four lines keeps work waiting for less long than four with one each (M/M/4 against M/M/1, at the same load).</summary>
internal sealed class QueuePrediction : Prediction
{
    private const double Load = 0.6;
    private const int Plants = 60;

    private static readonly QueueCase Lines = new();

    public override int Number => 6;

    public override IReadOnlyList<PredictedEffect> Effects { get; } = [new("pooledLines", EffectSign.Fall)];

    public override RunValue[] Live(ulong seed) => [Change(Wait(seed, 1), Wait(seed, 4))];

    private double Wait(ulong seed, int servers)
    {
        var plants = QueueCase.Live(Case(Lines), Load, servers, seed, Plants);
        return plants.Sum(plant => plant.WaitingTicks) / plants.Sum(plant => plant.Arrived);
    }
}
