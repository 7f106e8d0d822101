namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>An effect as predicted and as measured.</summary>
/// <param name="Number">Number of the prediction.</param>
/// <param name="Effect">What is predicted.</param>
/// <param name="Measured">What came out.</param>
public sealed record SignLine(int Number, PredictedEffect Effect, MeasuredEffect Measured)
{
    /// <summary>Whether the two agree.</summary>
    public SignVerdict Verdict => Measured.Against(Effect.Sign);
}
