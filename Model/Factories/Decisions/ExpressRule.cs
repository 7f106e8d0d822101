namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What an express lot rests on.</summary>
/// <param name="LotUnits">Units of an express lot; 0 if the factory has no express lane.</param>
/// <param name="StockUnits">Finished units.</param>
/// <param name="OwedUnits">Units of open orders.</param>
/// <param name="ExpressUnits">Units of the SKU on the express lane already.</param>
/// <param name="MadeOfVersion">Units of the current version put on lines so far.</param>
/// <param name="ForecastPerDay">Forecast of wants.</param>
internal readonly record struct ExpressCase(
    int LotUnits, int StockUnits, int OwedUnits, int ExpressUnits, int MadeOfVersion, double ForecastPerDay);

/// <summary>
/// A reserved line with stocked material makes one small lot at a time of a version that has just started and of a SKU that
/// ran out, ahead of the ordinary jobs.
/// </summary>
internal static class ExpressRule
{
    /// <summary>Settles whether a SKU gets an express lot.</summary>
    public static ReleaseChoice Decide(in ExpressCase facts)
    {
        if (facts.LotUnits == 0 || facts.ExpressUnits > 0 || facts.ForecastPerDay <= 0)
        {
            return new ReleaseChoice(0, "notNeeded");
        }

        if (facts.MadeOfVersion == 0)
        {
            return new ReleaseChoice(facts.LotUnits, "newVersion");
        }

        return facts.StockUnits <= facts.OwedUnits
            ? new ReleaseChoice(facts.LotUnits, "stockOut")
            : new ReleaseChoice(0, "notNeeded");
    }
}
