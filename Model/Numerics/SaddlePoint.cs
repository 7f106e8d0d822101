namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Probabilities of single counts without cancellation: C. Loader, "Fast and Accurate Computation of Binomial
/// Probabilities" (2000). Relative error some 1e-14 wherever the probability is above 1e-30.
/// </summary>
internal static class SaddlePoint
{
    private const double TwoPi = 6.283185307179586;

    /// <summary>ln(k!) less Stirling's formula √(2πk)·(k/e)^k, for k from 1 to 16.</summary>
    private static ReadOnlySpan<double> StirlingErrors =>
    [
        0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093,
        0.016644691189821193, 0.013876128823070748, 0.01189670994589177, 0.010411265261972096,
        0.009255462182712733, 0.00833056343336287, 0.007573675487951841, 0.00694284010720953,
        0.006408994188004207, 0.0059513701127588475, 0.005554733551962801, 0.0052076559196096404,
    ];

    /// <summary>P(X = k) for a Poisson count.</summary>
    internal static double Poisson(double k, double mean)
    {
        return k == 0
            ? Elementary.Exp(-mean)
            : Elementary.Exp(-StirlingError(k) - Deviance(k, mean)) / Math.Sqrt(TwoPi * k);
    }

    /// <summary>P(X = k) for a binomial count.</summary>
    internal static double Binomial(double k, int n, double p)
    {
        if (k == 0)
        {
            return Elementary.Exp(n * Inversion.LogOfComplement(p));
        }

        double failures = n - k;
        if (failures == 0)
        {
            return Elementary.Exp(n * Elementary.Log(p));
        }

        double errors = StirlingError(n) - StirlingError(k) - StirlingError(failures);
        double deviances = Deviance(k, n * p) + Deviance(failures, n * (1 - p));
        return Elementary.Exp(errors - deviances) * Math.Sqrt(n / (TwoPi * k * failures));
    }

    private static double StirlingError(double k)
    {
        if (k <= 16)
        {
            return StirlingErrors[(int)k - 1];
        }

        double square = k * k;
        double inner = (1.0 / 1680) - (1.0 / 1188 / square);
        inner = (1.0 / 1260) - (inner / square);
        inner = (1.0 / 360) - (inner / square);
        return ((1.0 / 12) - (inner / square)) / k;
    }

    /// <summary>k·ln(k/mean) + mean - k, by a series where the terms would cancel.</summary>
    private static double Deviance(double k, double mean)
    {
        double difference = k - mean;
        if (Math.Abs(difference) >= 0.1 * (k + mean))
        {
            return (k * Elementary.Log(k / mean)) - difference;
        }

        double ratio = difference / (k + mean);
        double square = ratio * ratio;
        double sum = difference * ratio;
        double term = 2 * k * ratio;
        for (int odd = 3; ; odd += 2)
        {
            term *= square;
            double next = sum + (term / odd);
            if (next == sum)
            {
                return sum;
            }

            sum = next;
        }
    }
}
