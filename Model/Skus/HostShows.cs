using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// When rooms last showed a SKU on each platform. With matching nobody else knows whether it is on offer there, which is part of
/// the gap between designs and need.
/// </summary>
public sealed class HostShows : IDescribed
{
    private const int RecentHours = Calendar.HoursPerWeek;

    /// <summary>Tick of the last show that was heard of, per platform; far in the past before the first.</summary>
    public int[] LastTick { get; private set; } = [];

    /// <summary>Never shown.</summary>
    public static HostShows Of(int platforms)
    {
        var shows = new HostShows { LastTick = new int[platforms] };
        Array.Fill(shows.LastTick, -RecentHours - 1);
        return shows;
    }

    /// <summary>Notes a show.</summary>
    public void Note(int platform, int tick) => LastTick[platform] = Math.Max(LastTick[platform], tick);

    /// <summary>Whether it was shown within a week.</summary>
    public bool IsRecent(int platform, int tick) => tick - LastTick[platform] <= RecentHours;

    /// <inheritdoc/>
    public void Describe(Codec codec) => LastTick = codec.Ints("lastTick", LastTick);
}
