using OrleansIndustrialBelt.Model.Money;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// The list price is cost-plus: material and labour are set shares of it. Goods with too much stock are sold at the class's
/// markdown share, never below what a liquidator pays. A host's discount comes off this price in the host's room.
/// </summary>
internal static class Pricing
{
    /// <summary>Settles the price: 20,000 fen at a markdown to 0.75 are 15,000.</summary>
    /// <param name="listPriceFen">Cost-plus list price.</param>
    /// <param name="markedDown">Whether the SKU is marked down.</param>
    /// <param name="markdownShare">Price of marked-down goods, of the list price.</param>
    /// <param name="salvageFen">What a liquidator pays.</param>
    public static PriceQuote Quote(long listPriceFen, bool markedDown, double markdownShare, long salvageFen)
        => markedDown
            ? new PriceQuote(Math.Max(salvageFen, Fen.Share(listPriceFen, markdownShare)), listPriceFen, "markedDown")
            : new PriceQuote(Math.Max(salvageFen, listPriceFen), listPriceFen, "costPlus");
}
