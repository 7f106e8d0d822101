using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// The newsvendor's level: S = f·H + x + Φ⁻¹(u/(u + o))·1.25·MAD·√H, with u = price - cost, what a unit too few costs, and o = cost - salvage,
/// what one too many does. 1.25 MAD is the standard deviation of a normal error; the share u/(u + o) is kept within 0.1 % and 99.9 %.
/// </summary>
/// <remarks>
/// u = 0.70 and o = 0.18 make a share of 0.795455 and a factor of 0.825494; with f = 50, MAD = 6.4 and H = 1 the level is
/// 50 + 0.825494·8 = 56.603956 (Snyder and Shen, Fundamentals of Supply Chain Theory, example 4.3).
/// </remarks>
public sealed class Newsvendor : IOrderUpToRule
{
    private const double Bound = 0.001;

    /// <inheritdoc/>
    public OrderUpToLevel Decide(in OrderUpToCase facts)
    {
        var factor = Inversion.NormalQuantile(ShareServed(facts.CostFen, facts.ListPriceFen, facts.SalvageFen));
        var error = OrderUpToCase.DeviationsPerMad * facts.DeviationPerDay * Math.Sqrt(facts.HorizonDays);
        var level = (facts.ForecastPerDay * facts.HorizonDays) + facts.ExtraUnits + (factor * error);
        return new OrderUpToLevel(level, "newsvendor") { LocalUnits = level, RatePerDay = facts.ForecastPerDay };
    }

    // Goods without a margin are made as rarely as the bound allows; goods that lose nothing when they are left, as often.
    private static double ShareServed(long costFen, long priceFen, long salvageFen)
    {
        var tooFew = Math.Max(0, priceFen - costFen);
        var tooMany = Math.Max(0, costFen - salvageFen);
        return tooFew + tooMany == 0 ? Bound : Math.Clamp(tooFew / (double)(tooFew + tooMany), Bound, 1 - Bound);
    }
}
