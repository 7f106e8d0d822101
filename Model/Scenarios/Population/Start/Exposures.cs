using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Scenarios.Population.Start;

/// <summary>Views per day that rooms would have of each segment in a mean week, followers weighted by their targeting.</summary>
internal sealed class Exposures
{
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

    /// <summary>Views per day of a segment in a room, recommended and followers together.</summary>
    public double Of(RoomProfile room, int segment)
    {
        var platform = room.Platform.Number - 1;
        var options = belt.PlatformOf(room.Platform).Options;
        var perHour = options.RecommendedViewsPerPersonDay * belt.Society.Segments[segment].Population / Calendar.HoursPerDay;
        var followers = room.Followers.Counts[segment - belt.Society.FirstOn[platform]] * options.FollowerTuneInPerHour;
        var views = 0.0;
        for (var hour = 0; hour < Calendar.HoursPerWeek; hour++)
        {
            if (room.OnAir[hour])
            {
                views += nature.Activity(segment, hour) * ((perHour / liveRooms[platform, hour]) + (options.FollowerTargeting * followers));
            }
        }

        return views / Calendar.DaysPerWeek;
    }
}
