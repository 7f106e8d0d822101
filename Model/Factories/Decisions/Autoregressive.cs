using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What a factory takes the wants it remembers for.</summary>
public enum WantsAre
{
    /// <summary>Wants that follow the autoregression themselves.</summary>
    Wants,

    /// <summary>Sales of its one customer, who shares them: they follow it, and the orders follow from them.</summary>
    Sales,

    /// <summary>Orders of its one customer, out of whose history the sales behind them are worked out.</summary>
    Orders,
}

/// <summary>
/// A level for wants of which the last tell of the next: D(t) = m + r·(D(t-1) - m) + noise. S is the expectation of the next H days, plus
/// z·1.25·MAD·√H. Who supplies a customer that covers h days by such a rule expects its orders: with A = r·(1 - r^h)/(1 - r) they are
/// D(t) + A·(D(t) - D(t-1)).
/// </summary>
/// <remarks>
/// m = 100, r = 0.7, H = 5, D = 110 last: 500 + 10·0.7·(1 - 0.7^5)/0.3 = 519.4 (Lee, So, Tang, Management Science 46:626). Of orders y the
/// sales are d(t) = (y(t) + A·d(t-1))/(1 + A), all less m; what is not known of the first fades by A/(1 + A) a day.
/// </remarks>
/// <param name="meanPerDay">m, in units per day.</param>
/// <param name="autocorrelation">r. Range: 0 to 0.99.</param>
/// <param name="customerDays">h, the days the customer's level covers; 0 where wants are what they are taken for.</param>
/// <param name="wantsAre">What the remembered wants are.</param>
public sealed class Autoregressive(double meanPerDay, double autocorrelation, double customerDays, WantsAre wantsAre) : IOrderUpToRule
{
    private readonly double amplification = customerDays > 0 ? Sum(autocorrelation, customerDays) : 0;

    /// <inheritdoc/>
    public OrderUpToLevel Decide(in OrderUpToCase facts)
    {
        var expected = (meanPerDay * facts.HorizonDays) + (Weight(facts.HorizonDays) * LastDeparture(facts.RecentWants));
        var level = expected + (facts.SafetyFactor * OrderUpToCase.DeviationsPerMad * facts.DeviationPerDay * Math.Sqrt(facts.HorizonDays));
        return new OrderUpToLevel(level, "autoregressive") { LocalUnits = level, RatePerDay = expected / facts.HorizonDays };
    }

    // r + r² + ... + r^days.
    private static double Sum(double ratio, double days) => ratio * (1 - Elementary.Pow(ratio, days)) / (1 - ratio);

    // The customer's level follows its sales: what it rises by now it will fall by, as far as the sales go back to their mean.
    private double Weight(double days) => Sum(autocorrelation, days) - (amplification * (1 - Elementary.Pow(autocorrelation, days)));

    private double LastDeparture(IReadOnlyList<double> wants)
    {
        if (wantsAre != WantsAre.Orders)
        {
            return wants.Count == 0 ? 0 : wants[^1] - meanPerDay;
        }

        double sales = 0;
        foreach (var order in wants)
        {
            sales = (order - meanPerDay + (amplification * sales)) / (1 + amplification);
        }

        return sales;
    }
}
