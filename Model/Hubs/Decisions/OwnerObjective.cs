using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// What the hub's owner wants, in the terms of its program (hundredths of a squared taste unit). A district counts every unmet
/// need alike and gives work that moves to small factories first; a platform counts the commission it loses; a brand counts
/// margin and pays for every unit that other factories than its own make.
/// </summary>
public static class OwnerObjective
{
    /// <summary>The most that an owner's preference adds to a unit.</summary>
    public const long LargestPreference = 300;

    private const long FairShare = 100;

    /// <summary>
    /// What an owner loses by an unmet unit, in any unit. At a price of 150 CNY, a margin of 80 and a commission of 5 % a district
    /// loses 1, a platform 7.5 and a brand 80.
    /// </summary>
    public static double LossOfUnmet(HubOwner owner, double price, double margin, double commissionShare) => owner switch
    {
        HubOwner.Platform => price * commissionShare,
        HubOwner.Brand => margin,
        _ => 1,
    };

    /// <summary>What it costs the owner that this factory makes a unit, whoever would make it else.</summary>
    public static long OfMaker(HubOwner owner, bool isOwn) => owner == HubOwner.Brand && !isOwn ? LargestPreference : 0;

    /// <summary>
    /// What it costs the owner that work beyond its usual part moves to this factory: for a district its capacity over the mean
    /// one, times one squared taste unit, so that a factory of half the mean size costs 50 and one of three times or more 300.
    /// </summary>
    public static long OfTakingOver(HubOwner owner, double capacityPerDay, double meanCapacityPerDay)
        => owner == HubOwner.District && meanCapacityPerDay > 0
            ? (long)Math.Min(LargestPreference, Math.Round(FairShare * Math.Max(0, capacityPerDay) / meanCapacityPerDay))
            : 0;

    /// <summary>The fee on sales: what the scenario states, or the owner's usual one.</summary>
    public static double FeeShare(HubOptions hub) => hub.FeeShare ?? hub.Owner switch
    {
        HubOwner.Platform => 0.02,
        HubOwner.Brand => 0.01,
        _ => 0.005,
    };
}
