namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// How much of a SKU may be promised to the shows of one hour, and to whom. A reservation is held for two hours, so that
/// the shows of two consecutive hours overlap: each gets at most half of what can be promised, or a room would be empty
/// every other hour.
/// </summary>
internal static class QuoteSplit
{
    private const int OverlappingHours = 2;

    /// <summary>Settles what is offered to all rooms together.</summary>
    /// <param name="stockUnits">Units in stock.</param>
    /// <param name="reservedUnits">Units of them that are reserved.</param>
    /// <param name="owedUnits">Units of open orders, which are served first.</param>
    /// <param name="presaleLimitUnits">Units that may be sold ahead of production at any time.</param>
    /// <param name="presoldUnits">Units that are: sold and not shipped, or open to sale in other quotes.</param>
    public static QuoteOffer Offer(int stockUnits, int reservedUnits, int owedUnits, int presaleLimitUnits, int presoldUnits)
    {
        var stock = HalfOf(stockUnits - owedUnits, stockUnits - owedUnits - reservedUnits);
        var presale = HalfOf(presaleLimitUnits, presaleLimitUnits - presoldUnits);
        return new QuoteOffer(stock, presale, stock > 0 ? "stocked" : presale > 0 ? "presaleOnly" : "soldOut");
    }

    /// <summary>
    /// The part of one room among <paramref name="rooms"/>: equal, and the units that do not divide go to the first rooms in
    /// order of their ids. It is the largest remainder of equal weights.
    /// </summary>
    public static int Part(int units, int rooms, int index) => (units / rooms) + (index < units % rooms ? 1 : 0);

    private static int HalfOf(int all, int free)
        => Math.Max(0, Math.Min(free, (all + OverlappingHours - 1) / OverlappingHours));
}
