namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>What a SKU has at hour 0: a past that was not simulated.</summary>
public sealed record SkuStart
{
    /// <summary>Rating, from 0 to 1. 0.7 is what buyers give at a squared mismatch of 1.2; assumed.</summary>
    public double Rating { get; init; } = 0.7;

    /// <summary>Units on the shelf.</summary>
    public int ShelfUnits { get; init; }

    /// <summary>Units the shelf has ordered and not received; the factory must have them in its book.</summary>
    public int ShelfOnOrder { get; init; }

    /// <summary>Shelf sales of past review periods, oldest first.</summary>
    public IReadOnlyList<int> ShelfPastSales { get; init; } = [];

    /// <summary>Buyers who will come back; the platform must hold them in its pools.</summary>
    public IReadOnlyList<LoyalGroup> Loyal { get; init; } = [];
}
