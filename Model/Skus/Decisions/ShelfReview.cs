namespace OrleansIndustrialBelt.Model.Skus.Decisions;

/// <summary>
/// When and how much a shelf orders: an order-up-to rule from a moving average. Shoppers who met an empty shelf are not
/// seen.
/// </summary>
/// <remarks>
/// Mean sales m per period of R days and their standard deviation s over the last periods, a lead time of L days: with
/// H = (L + R)/R periods to cover, the level is S = m·H + z·s·√H, at least the display stock, and the order S less what is on
/// the shelf and under way. Sales of 20, 24, 16, 20, R = 7, L = 10, z = 1.3, 30 units on shelf and order: m = 20, s = 3.27,
/// H = 2.43, S = 55.2, order 26.
/// </remarks>
public static class ShelfReview
{
    /// <summary>Settles one review.</summary>
    public static ShelfOrdering Decide(ShelfOutlook outlook)
    {
        var mean = MeanOf(outlook.PastSales);
        var deviation = DeviationOf(outlook.PastSales, mean);
        var periods = (outlook.LeadDays + outlook.ReviewDays) / outlook.ReviewDays;
        var fromSales = (mean * periods) + (outlook.SafetyFactor * deviation * Math.Sqrt(periods));
        var level = Math.Max(fromSales, outlook.DisplayUnits);
        var missing = level - outlook.OnShelf - outlook.OnOrder;
        return new ShelfOrdering(
            missing > 0 ? checked((int)Math.Ceiling(missing)) : 0,
            level,
            mean,
            deviation,
            missing <= 0 ? "enoughStock" : fromSales >= outlook.DisplayUnits ? "belowLevel" : "belowDisplay");
    }

    private static double MeanOf(IReadOnlyList<int> sales)
    {
        long sum = 0;
        foreach (var units in sales)
        {
            sum += units;
        }

        return sales.Count == 0 ? 0 : sum / (double)sales.Count;
    }

    // One period alone has no deviation; the square root of its mean is what independent shoppers would give.
    private static double DeviationOf(IReadOnlyList<int> sales, double mean)
    {
        if (sales.Count < 2)
        {
            return Math.Sqrt(mean);
        }

        double squares = 0;
        foreach (var units in sales)
        {
            squares += (units - mean) * (units - mean);
        }

        return Math.Sqrt(squares / (sales.Count - 1));
    }
}

/// <summary>What a shelf knows at a review.</summary>
/// <param name="PastSales">Units sold per past period with stock, oldest first.</param>
/// <param name="OnShelf">Units on the shelf.</param>
/// <param name="OnOrder">Units ordered and not received.</param>
/// <param name="ReviewDays">Days between reviews, R.</param>
/// <param name="LeadDays">Days from order to shelf as promised, L.</param>
/// <param name="SafetyFactor">z.</param>
/// <param name="DisplayUnits">The least a shelf is filled up to.</param>
public sealed record ShelfOutlook(
    IReadOnlyList<int> PastSales,
    int OnShelf,
    int OnOrder,
    double ReviewDays,
    double LeadDays,
    double SafetyFactor,
    int DisplayUnits);

/// <summary>What a shelf orders and why.</summary>
/// <param name="Units">Units to order; may be 0.</param>
/// <param name="Level">Order-up-to level S.</param>
/// <param name="MeanSales">Mean sales per period.</param>
/// <param name="Deviation">Their standard deviation.</param>
/// <param name="Reason">enoughStock, belowLevel or belowDisplay.</param>
public sealed record ShelfOrdering(int Units, double Level, double MeanSales, double Deviation, string Reason);
