using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Scenarios.Population.Start;

/// <summary>Views per day that rooms would have of each segment in a mean week, followers weighted by their targeting.</summary>
internal sealed class Exposures
{
    private const double FenPerCny = 100;
    private readonly Belt belt;
    private readonly NaturePath nature;
    private readonly int[,] liveRooms;

    public Exposures(Belt belt, NaturePath nature)
    {
        this.belt = belt;
        this.nature = nature;
        liveRooms = new int[belt.Platforms.Count, Calendar.HoursPerWeek];
        foreach (var room in belt.Rooms)
        {
            for (var hour = 0; hour < Calendar.HoursPerWeek; hour++)
            {
                liveRooms[room.Platform.Number - 1, hour] += room.OnAir[hour] ? 1 : 0;
            }
        }
    }

    /// <summary>Views per day of a segment in a room: recommended, followers by their targeting, and paid.</summary>
    public double Of(RoomProfile room, int segment)
    {
        var platform = room.Platform.Number - 1;
        var options = belt.PlatformOf(room.Platform).Options;
        var perHour = options.RecommendedViewsPerPersonDay * belt.Society.Segments[segment].Population / Calendar.HoursPerDay;
        var followers = room.Followers.Counts[segment - belt.Society.FirstOn[platform]] * options.FollowerTuneInPerHour;
        var paid = room.AdFenPerHour / FenPerCny * belt.Scenario.Money.ViewsPerAdCny;
        var views = 0.0;
        for (var hour = 0; hour < Calendar.HoursPerWeek; hour++)
        {
            if (room.OnAir[hour])
            {
                views += nature.Activity(segment, hour) * ((perHour / liveRooms[platform, hour]) + (options.FollowerTargeting * followers))
                    + (paid * ShareOfActive(platform, segment, hour));
            }
        }

        return views / Calendar.DaysPerWeek;
    }

    // Paid views go to a platform's people as they are awake.
    private double ShareOfActive(int platform, int segment, int hour)
    {
        var all = 0.0;
        for (var other = belt.Society.FirstOn[platform]; other < belt.Society.FirstOn[platform] + belt.Society.CountOn[platform]; other++)
        {
            all += belt.Society.Segments[other].Population * nature.Activity(other, hour);
        }

        return all > 0 ? belt.Society.Segments[segment].Population * nature.Activity(segment, hour) / all : 0;
    }
}
