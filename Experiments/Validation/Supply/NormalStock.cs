using MathNet.Numerics.Distributions;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>Textbook formulas of a stock under normal demand (Snyder and Shen, chapter 4), by MathNet: what cases expect, not what the model uses.</summary>
internal static class NormalStock
{
    /// <summary>The best order-up-to level, mean + Φ⁻¹(p/(p + h))·deviation. h 0.18, p 0.70, N(50, 8): 56.603956.</summary>
    public static double Level(double holding, double penalty, double mean, double deviation)
        => mean + (deviation * Factor(holding, penalty));

    /// <summary>The cost per period at that level, (h + p)·φ(z)·deviation. h 0.18, p 0.70, deviation 8: 1.997605.</summary>
    public static double Cost(double holding, double penalty, double deviation)
        => (holding + penalty) * Normal.PDF(0, 1, Factor(holding, penalty)) * deviation;

    /// <summary>Expected shortage of a stock of so many units.</summary>
    public static double Shortage(double units, double mean, double deviation)
    {
        if (deviation == 0)
        {
            return Math.Max(0, mean - units);
        }

        var z = (units - mean) / deviation;
        return deviation * (Normal.PDF(0, 1, z) - (z * (1 - Normal.CDF(0, 1, z))));
    }

    private static double Factor(double holding, double penalty) => Normal.InvCDF(0, 1, penalty / (penalty + holding));
}
