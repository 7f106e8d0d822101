using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Hot words of all rooms, fading day by day.</summary>
public sealed class HotWordPool : IDescribed
{
    /// <summary>Comments for more less comments for less, per cell and attribute.</summary>
    public double[] Net { get; private set; } = [];

    /// <summary>Comments per cell and attribute.</summary>
    public double[] Count { get; private set; } = [];

    /// <summary>An empty pool.</summary>
    public static HotWordPool Of(int length) => new() { Net = new double[length], Count = new double[length] };

    /// <summary>Adds a day's words to what is left of the earlier ones.</summary>
    /// <param name="day">The day.</param>
    /// <param name="keptShare">Share of the earlier words that still counts.</param>
    public void Add(DemandDay day, double keptShare)
    {
        for (var i = 0; i < Net.Length; i++)
        {
            Net[i] = (Net[i] * keptShare) + day.HotWords[i];
            Count[i] = (Count[i] * keptShare) + day.HotWordCounts[i];
        }
    }

    /// <summary>What the comments of a cell ask for; see <see cref="CommentProfile"/>.</summary>
    public double[] AskedSteps(int cell, int attributes, double threshold)
        => CommentProfile.Read(Net.AsSpan(cell * attributes, attributes), Count.AsSpan(cell * attributes, attributes), threshold);

    /// <summary>The pool in whole comments.</summary>
    public PooledHotWords ToBulletin() => new()
    {
        Net = [.. Net.Select(static value => (long)Math.Round(value))],
        Count = [.. Count.Select(static value => (long)Math.Round(value))],
    };

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Net = codec.Doubles("net", Net);
        Count = codec.Doubles("count", Count);
    }
}
