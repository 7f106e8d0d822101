using OrleansIndustrialBelt.Model.Money;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What a factory weighs when it looks at its competitors' prices.</summary>
/// <param name="PriceFen">Its price now.</param>
/// <param name="ListPriceFen">Its cost-plus list price, above which it never goes.</param>
/// <param name="UnitCostFen">Material and labour of a unit.</param>
/// <param name="MeanPriceFen">Mean price of the category as the platforms publish it; 0 if none is published.</param>
/// <param name="UndercutShare">How far below the mean it wants to be.</param>
/// <param name="StepShare">The most its price moves at a time.</param>
/// <param name="MinimumMargin">Least margin over unit cost.</param>
/// <param name="LoadShare">Units on their way of those its lines can make within its horizon.</param>
/// <param name="FullLoadShare">Load from which it has work enough.</param>
internal readonly record struct PriceCase(
    long PriceFen,
    long ListPriceFen,
    long UnitCostFen,
    long MeanPriceFen,
    double UndercutShare,
    double StepShare,
    double MinimumMargin,
    double LoadShare,
    double FullLoadShare);

/// <summary>A new price and its reason.</summary>
/// <param name="PriceFen">Price per unit before markdown and a room's discount.</param>
/// <param name="FloorFen">The price below which it does not go.</param>
/// <param name="Reason">Why: undercut, meanRose, atTarget, marginTooThin, lineFull or noStatistic.</param>
internal readonly record struct PriceChange(long PriceFen, long FloorFen, string Reason);

/// <summary>
/// The price war: a factory steps towards a price a little under the published mean of its category. Where that would leave
/// too thin a margin, or where its lines are full, it steps back up instead, so that prices near the floor rise and fall.
/// </summary>
internal static class PriceReaction
{
    /// <summary>
    /// Settles the price of one SKU. At 15,000 fen, a mean of 14,000, an undercut of 0.02 and a step of 0.03 it goes to
    /// 14,550; with a unit cost of 7,200 and a margin of 0.15 the floor is 8,280.
    /// </summary>
    public static PriceChange Decide(in PriceCase now)
    {
        var floor = Math.Min(now.ListPriceFen, now.UnitCostFen + Fen.Share(now.UnitCostFen, now.MinimumMargin));
        var step = Math.Max(1, Fen.Share(now.PriceFen, now.StepShare));
        var raised = Math.Min(now.ListPriceFen, now.PriceFen + step);
        if (now.LoadShare >= now.FullLoadShare)
        {
            return new PriceChange(raised, floor, "lineFull");
        }

        if (now.MeanPriceFen <= 0)
        {
            return new PriceChange(now.PriceFen, floor, "noStatistic");
        }

        var target = Fen.Share(now.MeanPriceFen, 1 - now.UndercutShare);
        return target < floor ? new PriceChange(raised, floor, "marginTooThin")
            : target < now.PriceFen ? new PriceChange(Math.Max(target, now.PriceFen - step), floor, "undercut")
            : target > now.PriceFen && raised > now.PriceFen ? new PriceChange(Math.Min(target, raised), floor, "meanRose")
            : new PriceChange(now.PriceFen, floor, "atTarget");
    }
}
