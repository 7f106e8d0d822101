namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// What orders are made of: each stage's are a linear filter of what it sees, so that their variance follows from the filter's weights and
/// the autocorrelation of demand. For one stage and a moving average it is Chen's formula, 1 + (2L/p + 2L²/p²)(1 - ρ^p).
/// </summary>
internal static class OrderFilter
{
    /// <summary>The word for a moving average.</summary>
    public const string MovingAverage = "movingAverage";

    /// <summary>The word for demand that is shared with all.</summary>
    public const string All = "all";

    private const double Negligible = 1e-9;

    /// <summary>Variance of a stage's orders over that of demand. L = 1, p = 5, ρ = 0: 1.48 at stage 1, 2.3056 at stage 2, 2.12 if demand is shared.</summary>
    public static double VarianceRatio(CaseSettings settings, int stage)
    {
        var lead = settings.Whole("lead");
        var isShared = settings.Word("sharing") == All;
        var weights = Weights(settings, isShared ? lead * stage : lead);
        var all = weights;
        for (var further = 1; further < stage && !isShared; further++)
        {
            all = Convolve(all, weights);
        }

        return Variance(all, settings.Number("rho"));
    }

    // Order = what was wanted + L·(forecast now - forecast before), by age of the wants.
    private static double[] Weights(CaseSettings settings, double lead)
    {
        if (settings.Word("forecast") == MovingAverage)
        {
            var window = settings.Whole("window");
            var average = new double[window + 1];
            average[0] = 1 + (lead / window);
            average[window] -= lead / window;
            return average;
        }

        var alpha = settings.Number("alpha");
        var smoothed = new List<double> { 1 + (lead * alpha) };
        for (var weight = lead * alpha * alpha; weight > Negligible; weight *= 1 - alpha)
        {
            smoothed.Add(-weight);
        }

        return [.. smoothed];
    }

    private static double[] Convolve(double[] first, double[] second)
    {
        var both = new double[first.Length + second.Length - 1];
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < second.Length; j++)
            {
                both[i + j] += first[i] * second[j];
            }
        }

        return both;
    }

    private static double Variance(double[] weights, double autocorrelation)
    {
        double variance = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                variance += weights[i] * weights[j] * Math.Pow(autocorrelation, Math.Abs(i - j));
            }
        }

        return variance;
    }
}
