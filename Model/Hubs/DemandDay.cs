using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>What rooms and shelves reported of one day.</summary>
public sealed class DemandDay : IDescribed
{
    /// <summary>The day since the start of the run.</summary>
    public int Day { get; private set; }

    /// <summary>Units ordered, per cell.</summary>
    public long[] Orders { get; private set; } = [];

    /// <summary>Units wanted, ordered or turned away, per cell.</summary>
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
        Orders = new long[cells],
        Wants = new long[cells],
        Content = new long[cells],
        HotWords = new long[cells * attributes],
        HotWordCounts = new long[cells * attributes],
    };

    /// <summary>
    /// A day's wants of a cell as factories count them: those who are turned away come back in part, and are counted again then.
    /// </summary>
    public double WantsOf(int cell) => ForecastUpdate.Wants(Orders[cell], Wants[cell] - Orders[cell], 0);

    /// <summary>Adds an hour's sums.</summary>
    public void Add(HubSums sums)
    {
        Sums.Add(Orders, sums.Orders);
        Sums.Add(Wants, sums.Wants);
        Sums.Add(Content, sums.Content);
        Sums.Add(HotWords, sums.HotWords);
        Sums.Add(HotWordCounts, sums.HotWordCounts);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Day = codec.Int("day", Day);
        Orders = codec.Longs("orders", Orders);
        Wants = codec.Longs("wants", Wants);
        Content = codec.Longs("content", Content);
        HotWords = codec.Longs("hotWords", HotWords);
        HotWordCounts = codec.Longs("hotWordCounts", HotWordCounts);
    }
}
