using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>
/// A relative effect over runs under common random numbers: what a change adds, summed over runs, over what it is held against, summed alike.
/// Runs that add 1, 2, 3 to 10 each give 0.2 with the interval ±4.3027·0.1/√3 = ±0.2484.
/// </summary>
/// <param name="Count">Runs, each of which lived both settings under one seed.</param>
/// <param name="Mean">The effect; 0.1 is a tenth more.</param>
/// <param name="StandardError">Its standard error.</param>
public sealed record MeasuredEffect(int Count, double Mean, double StandardError)
{
    /// <summary>Margin within which an effect is as good as none.</summary>
    public const double Margin = 0.02;

    // Two one-sided tests at 5 % are an interval that covers with 90 %.
    private const double EquivalenceLevel = 0.90;

    /// <summary>Lower end of the 95 % interval.</summary>
    public double Low => Mean - Reach(Student.Level);

    /// <summary>Upper end of the same.</summary>
    public double High => Mean + Reach(Student.Level);

    /// <summary>Measures it; at least two runs.</summary>
    /// <param name="runs">Of each run what the change adds, weighed by what it is held against.</param>
    public static MeasuredEffect Of(IReadOnlyList<RunValue> runs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs.Count, 2, nameof(runs));
        var mean = RunMean.Of(runs);
        return new MeasuredEffect(runs.Count, mean.Mean, mean.StandardError);
    }

    /// <summary>Holds it against what is predicted.</summary>
    public SignVerdict Against(EffectSign predicted) => predicted switch
    {
        EffectSign.Rise => Directed(Low, High),
        EffectSign.Fall => Directed(-High, -Low),
        _ => Equivalent(),
    };

    private static SignVerdict Directed(double least, double most)
        => least > 0 ? SignVerdict.Agrees : most < 0 ? SignVerdict.Against : SignVerdict.Undecided;

    private SignVerdict Equivalent()
        => Math.Abs(Mean) + Reach(EquivalenceLevel) < Margin ? SignVerdict.Agrees
        : Low > Margin || High < -Margin ? SignVerdict.Against
        : SignVerdict.Undecided;

    private double Reach(double level) => StandardError == 0 ? 0 : Student.Reach(level, Count - 1) * StandardError;
}
