using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Platforms.Decisions;

/// <summary>
/// The platform's rule for recommended viewers. Every room works out its own weight and part from it, so that the platform
/// sends one denominator to all instead of a letter to each.
/// </summary>
public static class TrafficRule
{
    /// <summary>The least score and the least match: a newcomer or a bad day must not shut a room out for ever.</summary>
    public const double Floor = 0.2;

    /// <summary>score^κ · match^μ. A score of 2 and a match of 1 under κ = 1.5 give 2.828427.</summary>
    /// <param name="score">A rate from the room's past shows against the platform's mean, 1 for an average room.</param>
    /// <param name="match">How a cluster took the room in the past against the room's mean, 1 for no difference.</param>
    /// <param name="platform">κ and μ.</param>
    public static double Weight(double score, double match, PlatformProfile platform)
        => Elementary.Pow(Math.Max(score, Floor), platform.Concentration)
            * Elementary.Pow(Math.Max(match, Floor), platform.MatchExponent);

    /// <summary>
    /// One room's part of the views the feed gives away: the exploration share in equal parts, the rest by weight up to the
    /// cap. What the cap cuts off goes to rooms outside the belt, so the parts of all rooms never exceed the whole. Views
    /// 1000, weight 3 of 4, 2 rooms, exploration 0.2, cap 0.5 give 100 + 400.
    /// </summary>
    /// <param name="views">What is shared, in any whole unit (thousandths of views in a bulletin).</param>
    /// <param name="weight">The room's weight, in millionths.</param>
    /// <param name="sumOfWeights">All rooms' weights, in millionths.</param>
    /// <param name="rooms">Rooms that are live, at least 1.</param>
    /// <param name="options">Exploration share and cap; a cap below an equal part counts as an equal part.</param>
    public static long Share(long views, long weight, long sumOfWeights, int rooms, PlatformOptions options)
    {
        long toExplore = Fixed.Share(views, Fixed.FromDouble(options.ExplorationShare), Fixed.Scale);
        long byWeight = views - toExplore;
        if (sumOfWeights <= 0)
        {
            return views / rooms;
        }

        long cap = Math.Max(Fixed.Share(byWeight, Fixed.FromDouble(options.RoomCapShare), Fixed.Scale), byWeight / rooms);
        return (toExplore / rooms) + Math.Min(Fixed.Share(byWeight, weight, sumOfWeights), cap);
    }
}
