using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>What rooms and shelves reported of one day.</summary>
public sealed class DemandDay : IDescribed
{
    /// <summary>The day since the start of the run.</summary>
    public int Day { get; private set; }

    /// <summary>Units wanted, per cell.</summary>
    public long[] Wants { get; private set; } = [];

    /// <summary>Comments written, per cell.</summary>
    public long[] Content { get; private set; } = [];

    /// <summary>Comments for more less comments for less, per cell and attribute.</summary>
    public long[] HotWords { get; private set; } = [];

    /// <summary>Comments per cell and attribute.</summary>
    public long[] HotWordCounts { get; private set; } = [];

    /// <summary>The first tick after the day.</summary>
    public int EndTick => (Day + 1) * Calendar.HoursPerDay;

    /// <summary>An empty day.</summary>
    public static DemandDay Of(int day, int cells, int attributes) => new()
    {
        Day = day,
        Wants = new long[cells],
        Content = new long[cells],
        HotWords = new long[cells * attributes],
        HotWordCounts = new long[cells * attributes],
    };

    /// <summary>Adds an hour's sums.</summary>
    public void Add(HubSums sums)
    {
        Sums.Add(Wants, sums.Wants);
        Sums.Add(Content, sums.Content);
        Sums.Add(HotWords, sums.HotWords);
        Sums.Add(HotWordCounts, sums.HotWordCounts);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Day = codec.Int("day", Day);
        Wants = codec.Longs("wants", Wants);
        Content = codec.Longs("content", Content);
        HotWords = codec.Longs("hotWords", HotWords);
        HotWordCounts = codec.Longs("hotWordCounts", HotWordCounts);
    }
}
