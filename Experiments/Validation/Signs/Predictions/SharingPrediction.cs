using OrleansIndustrialBelt.Experiments.Validation.Supply;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// To know the retailer's sales saves nothing where demand has no memory, more the more it has, and nothing where the plant reads the history of
/// orders (Lee, So, Tang 2000; Raghunathan 2001).
/// </summary>
internal sealed class SharingPrediction : Prediction
{
    private static readonly InformationSharingCase Plant = new();

    public override int Number => 2;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("independent", EffectSign.None),
        new("correlated", EffectSign.Fall),
        new("moreCorrelated", EffectSign.Fall),
        new("history", EffectSign.None),
    ];

    public override RunValue[] Live(ulong seed)
        => [Saving(seed, "rho=0"), Saving(seed, "rho=0.5"), Saving(seed, "rho=0.7"), Saving(seed, "rho=0.7", "plantForecast=history")];

    // Cost is in proportion to the standard deviation of stock.
    private RunValue Saving(ulong seed, params string[] settings)
    {
        var variances = InformationSharingCase.Live(Case(Plant, settings), seed);
        return Change(Math.Sqrt(variances[1].Value), Math.Sqrt(variances[0].Value));
    }
}
