namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>A mean over independent runs, or a ratio of two.</summary>
/// <param name="Mean">The mean, or the ratio of the means.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct RunMean(double Mean, double StandardError)
{
    /// <summary>
    /// Sum of values over sum of weights. Its error is that of a ratio: with residuals e = value - ratio·weight,
    /// √(Σe²/(n - 1)/n) over the mean weight; with equal weights the ordinary error of a mean. Values 2, 4, 6 of weight 1 give 4 and 1.1547.
    /// </summary>
    public static RunMean Of(IReadOnlyList<RunValue> runs)
    {
        var ratio = runs.Sum(run => run.Value) / runs.Sum(run => run.Weight);
        var squares = runs.Sum(run => (run.Value - (ratio * run.Weight)) * (run.Value - (ratio * run.Weight)));
        var count = runs.Count;
        return new RunMean(ratio, count < 2 ? double.PositiveInfinity : Math.Sqrt(squares / (count - 1) / count) / runs.Average(run => run.Weight));
    }

    /// <summary>Whether the error is at most a share of what is expected; of what was measured where nothing is, absolute where nothing is what is expected.</summary>
    public bool IsKnownTo(double share, double? expected)
    {
        var size = Math.Abs(expected ?? Mean);
        return StandardError <= share * (size == 0 ? 1 : size);
    }
}

/// <summary>What one run gave of a quantity.</summary>
/// <param name="Value">The value, or the numerator of a ratio.</param>
/// <param name="Weight">The denominator; 1 for a mean.</param>
public readonly record struct RunValue(double Value, double Weight = 1);
