using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Rooms and SKUs to the hub: wants, content and comments, added up by partitions.</summary>
public sealed class HubSums : SummedMessage
{
    /// <summary>Units ordered, per category and cluster (category times clusters plus cluster).</summary>
    public long[] Orders { get; set; } = [];

    /// <summary>Units wanted, ordered or turned away, per category and cluster.</summary>
    public long[] Wants { get; set; } = [];

    /// <summary>Comments written, per category and cluster: aware and ready people alike; empty if there is none.</summary>
    public long[] Content { get; set; } = [];

    /// <summary>Net direction of comments per category, cluster and attribute, more less less; empty if there is none.</summary>
    public long[] HotWords { get; set; } = [];

    /// <summary>Comments per category, cluster and attribute; empty if there is none.</summary>
    public long[] HotWordCounts { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 8;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Orders = codec.Longs("orders", Orders);
        Wants = codec.Longs("wants", Wants);
        Content = codec.Longs("content", Content);
        HotWords = codec.Longs("hotWords", HotWords);
        HotWordCounts = codec.Longs("hotWordCounts", HotWordCounts);
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (HubSums)other;
        Sums.Add(Orders, that.Orders);
        Sums.Add(Wants, that.Wants);
        Content = Sums.Join(Content, that.Content);
        HotWords = Sums.Join(HotWords, that.HotWords);
        HotWordCounts = Sums.Join(HotWordCounts, that.HotWordCounts);
    }
}
