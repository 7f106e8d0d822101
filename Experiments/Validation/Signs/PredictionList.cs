using OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>The predictions, in order of their numbers.</summary>
public static class PredictionList
{
    /// <summary>The predictions.</summary>
    public static IReadOnlyList<Prediction> All { get; } =
    [
        new BullwhipPrediction(),
        new SharingPrediction(),
        new SpeedPrediction(),
        new PreorderPrediction(),
        new SignalPrediction(),
        new QueuePrediction(),
        new AttentionPrediction(),
        new InteractionPrediction(),
        new TermsPrediction(),
        new CentralPlanPrediction(),
        new SlowFeedbackPrediction(),
        new HerdingPrediction(),
    ];
}
