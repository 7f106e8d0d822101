namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What a factory offers of one SKU to all rooms that ask in one hour.</summary>
/// <param name="StockUnits">Stocked units.</param>
/// <param name="PresaleUnits">Units ahead of production.</param>
/// <param name="Reason">Why: stocked, presaleOnly or soldOut.</param>
internal readonly record struct QuoteOffer(int StockUnits, int PresaleUnits, string Reason);
