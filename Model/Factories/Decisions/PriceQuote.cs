namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>A price and its reason.</summary>
/// <param name="PriceFen">What a buyer pays per unit.</param>
/// <param name="ListPriceFen">The price before markdown, the room's discount included.</param>
/// <param name="Reason">Why: costPlus or markedDown.</param>
internal readonly record struct PriceQuote(long PriceFen, long ListPriceFen, string Reason);
