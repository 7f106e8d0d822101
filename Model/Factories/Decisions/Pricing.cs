using OrleansIndustrialBelt.Model.Money;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// The list price is cost-plus: material and labour are set shares of it. Rooms may demand a discount on it; goods with too
/// much stock are sold at the class's markdown share. A price never falls below the liquidator's.
/// </summary>
internal static class Pricing
{
    /// <summary>Settles the price for one room: 20,000 fen at a discount of 0.1 and a markdown to 0.75 are 13,500.</summary>
    /// <param name="listPriceFen">Cost-plus list price.</param>
    /// <param name="discountShare">Discount the room demands.</param>
    /// <param name="markedDown">Whether the SKU is marked down.</param>
    /// <param name="markdownShare">Price of marked-down goods, of the list price.</param>
    /// <param name="salvageFen">What a liquidator pays.</param>
    public static PriceQuote Quote(long listPriceFen, double discountShare, bool markedDown, double markdownShare, long salvageFen)
    {
        var list = Fen.Share(listPriceFen, 1 - discountShare);
        return markedDown
            ? new PriceQuote(Math.Max(salvageFen, Fen.Share(list, markdownShare)), list, "markedDown")
            : new PriceQuote(Math.Max(salvageFen, list), list, "costPlus");
    }
}
