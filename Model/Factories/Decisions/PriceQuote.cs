namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>A price and its reason.</summary>
/// <param name="PriceFen">Price per unit, before a room's discount.</param>
/// <param name="ListPriceFen">The price before markdown.</param>
/// <param name="Reason">Why: costPlus or markedDown.</param>
internal readonly record struct PriceQuote(long PriceFen, long ListPriceFen, string Reason);
