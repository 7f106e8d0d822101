using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>Demand as classics draw it, in whole units; the model's own generator, so that a seed gives the same series on any machine.</summary>
internal static class DemandSeries
{
    private const int NormalDraws = 1;
    private const int CommonDraws = 2;
    private const int PoissonDraws = 3;

    /// <summary>Normal demand, D(t) = m + ρ·(D(t-1) - m) + e, from its stationary start on; e has the deviation given.</summary>
    public static List<int> Normal(ulong seed, int days, double mean, double deviation, double autocorrelation = 0)
    {
        var dice = new RandomStream(seed, 1, NormalDraws, 0);
        var departure = dice.Normal(0) * deviation / Math.Sqrt(1 - (autocorrelation * autocorrelation));
        var units = new List<int>(days) { Whole(mean + departure) };
        for (var day = 1; day < days; day++)
        {
            departure = (autocorrelation * departure) + (dice.Normal(day) * deviation);
            units.Add(Whole(mean + departure));
        }

        return units;
    }

    /// <summary>Normal demand of one of several places that have a part of their chance in common.</summary>
    public static List<int> Normal(ulong seed, int place, int days, double mean, double deviation, double correlation)
    {
        var common = new RandomStream(seed, 0, CommonDraws, 0);
        var own = new RandomStream(seed, (ulong)place, NormalDraws, 0);
        return [.. Enumerable.Range(0, days).Select(day => Whole(
            mean + (deviation * ((Math.Sqrt(correlation) * common.Normal(day)) + (Math.Sqrt(1 - correlation) * own.Normal(day))))))];
    }

    /// <summary>Poisson demand.</summary>
    public static List<int> Poisson(ulong seed, int days, double mean)
    {
        var dice = new RandomStream(seed, 1, PoissonDraws, 0);
        return [.. Enumerable.Range(0, days).Select(day => dice.Poisson(mean, day))];
    }

    private static int Whole(double units) => (int)Math.Max(0, Math.Round(units));
}
