namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>How many units of a SKU to make, and why.</summary>
/// <param name="Units">Units; 0 for none.</param>
/// <param name="Reason">Why: need, owed, launch, notWorthABatch, enough, linesAreFull, or told.</param>
internal readonly record struct ReleaseChoice(int Units, string Reason);

/// <summary>What a release rests on.</summary>
/// <param name="LevelUnits">Order-up-to level.</param>
/// <param name="StockUnits">Finished units.</param>
/// <param name="PipelineUnits">Units released and not finished.</param>
/// <param name="OwedUnits">Units of open orders.</param>
/// <param name="MinimumBatch">Smallest job.</param>
/// <param name="PrototypeUnderWay">Whether a new version will soon make this one old.</param>
/// <param name="EverMade">Whether any unit was made or is being made.</param>
internal readonly record struct ReleaseCase(
    double LevelUnits,
    int StockUnits,
    int PipelineUnits,
    int OwedUnits,
    int MinimumBatch,
    bool PrototypeUnderWay,
    bool EverMade);

/// <summary>
/// Fills the inventory position up to the level in lots: a need of at least half a batch is worth one, else it waits; units
/// that are owed and neither in stock nor in the pipeline are made in any case, and so is the first lot of a new SKU.
/// </summary>
internal static class JobRelease
{
    /// <summary>The reason of a release that the factory was told to make.</summary>
    public const string ByOrder = "told";

    /// <summary>Part of the need that is still made of a version that will soon be replaced.</summary>
    private const double PartBeforeNewVersion = 0.4;

    /// <summary>Settles the release for one SKU.</summary>
    public static ReleaseChoice Decide(in ReleaseCase facts)
    {
        var need = facts.LevelUnits - (facts.StockUnits + facts.PipelineUnits - facts.OwedUnits);
        if (facts.PrototypeUnderWay)
        {
            need *= PartBeforeNewVersion;
        }

        if (need >= facts.MinimumBatch / 2.0)
        {
            return new ReleaseChoice(Math.Max(facts.MinimumBatch, (int)Math.Ceiling(need)), "need");
        }

        if (facts.OwedUnits > facts.StockUnits + facts.PipelineUnits)
        {
            return new ReleaseChoice(facts.MinimumBatch, "owed");
        }

        if (!facts.EverMade)
        {
            return new ReleaseChoice(facts.MinimumBatch, "launch");
        }

        return new ReleaseChoice(0, need > 0 ? "notWorthABatch" : "enough");
    }

    /// <summary>The release of a SKU of which a factory is told what to make: 400 units are 400, and 40 with batches of 100 are none.</summary>
    public static ReleaseChoice Told(int units, int minimumBatch)
        => units > 0 && units < minimumBatch ? new ReleaseChoice(0, "notWorthABatch") : new ReleaseChoice(units, ByOrder);

    /// <summary>The number of jobs of about equal size a release is split into, none longer than <paramref name="splitUnits"/>.</summary>
    public static int JobCount(int units, int splitUnits) => ((units - 1) / splitUnits) + 1;

    /// <summary>Units of the job at <paramref name="index"/> of <paramref name="count"/>; the first take what does not divide.</summary>
    public static int JobUnits(int units, int count, int index) => (units / count) + (index < units % count ? 1 : 0);
}
