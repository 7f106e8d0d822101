namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// Costs of the hub's program in hundredths of a squared taste unit at distance cost 1. Leaving need unmet costs more than any
/// way of meeting it.
/// </summary>
public static class PlanCosts
{
    /// <summary>The most a lane costs: beyond ten squared taste units everything is equally far.</summary>
    public const long LargestLane = 1000;

    private const long Scale = 100;
    private const long BeyondUsual = 200;
    private const long LargestLoad = 300;
    private const double LoadPerDay = 10;
    private const double LargestWeight = 50;

    /// <summary>Cost of a unit made for a cluster whose wanted design is at a squared distance from the factory's.</summary>
    public static long OfLane(double squaredDistance, double distanceCost)
        => (long)Math.Min(LargestLane, Math.Round(Scale * distanceCost * squaredDistance));

    /// <summary>
    /// Cost of a unit beyond the factory's usual part: as much as two squared taste units, since its buyers are used to others,
    /// and a tenth of one per day of work that waits, so that idle lines come first.
    /// </summary>
    public static long BeyondUsualPart(double backlogUnits, double capacityPerDay)
    {
        var days = capacityPerDay > 0 ? Math.Max(0, backlogUnits) / capacityPerDay : LargestLoad;
        return BeyondUsual + (long)Math.Min(LargestLoad, Math.Round(LoadPerDay * days));
    }

    /// <summary>Cost of an unmet unit of each cell.</summary>
    /// <param name="weights">What the hub's owner loses by an unmet unit, in any unit; the smallest counts as 1, and none
    /// as more than 50.</param>
    public static long[] OfUnmet(IReadOnlyList<double> weights)
    {
        const long dearestServed = LargestLane + BeyondUsual + LargestLoad + (2 * OwnerObjective.LargestPreference);
        var positive = weights.Where(weight => weight > 0).DefaultIfEmpty(1).Min();
        return [.. weights.Select(weight => (long)Math.Ceiling((dearestServed + 1) * Math.Clamp(weight / positive, 1, LargestWeight)))];
    }
}
