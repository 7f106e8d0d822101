namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>The order-up-to level of one SKU and what it was made of.</summary>
/// <param name="LevelUnits">S, the level to which stock, pipeline and open orders are to be filled; finite.</param>
/// <param name="Reason">
/// Why, in one word: <c>local</c> or <c>blended</c> for the model's rule. Decisions show the word of any other rule in the
/// place of the release's.
/// </param>
public readonly record struct OrderUpToLevel(double LevelUnits, string Reason)
{
    /// <summary>S_local; 0 where a rule knows none.</summary>
    public double LocalUnits { get; init; }

    /// <summary>S_hub; 0 without a plan.</summary>
    public double HubUnits { get; init; }

    /// <summary>
    /// The rate of wants the level stands for, in units per day: what is scarce goes first to the SKU whose position covers the
    /// fewest days of it. The forecast if not given.
    /// </summary>
    public double? RatePerDay { get; init; }
}
