using OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>The predictions that are built, in order of their numbers.</summary>
public static class PredictionList
{
    private const int Count = 12;

    /// <summary>The predictions.</summary>
    public static IReadOnlyList<Prediction> All { get; } =
    [
        new BullwhipPrediction(),
        new SharingPrediction(),
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

    /// <summary>Numbers of those that are not built.</summary>
    public static IReadOnlyList<int> NotBuilt { get; } = [.. Enumerable.Range(1, Count).Except(All.Select(prediction => prediction.Number))];
}
