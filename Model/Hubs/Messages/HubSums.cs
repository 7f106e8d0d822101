using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Rooms and SKUs to the hub: wants, content and comments, added up by partitions.</summary>
public sealed class HubSums : SummedMessage
{
    // A room-hour's rows are long and short-lived: the next room on the thread writes on the last one's paper.
    private const int MostSpare = 64;

    [ThreadStatic]
    private static Stack<HubSums>? spare;

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

    /// <summary>Sums of zero with all rows.</summary>
    /// <param name="pairs">Categories times clusters.</param>
    /// <param name="attributes">Design attributes, K.</param>
    public static HubSums Zero(int pairs, int attributes)
    {
        if (spare is not null && spare.TryPop(out var used) && used.Orders.Length == pairs && used.HotWords.Length == pairs * attributes)
        {
            used.Wipe();
            return used;
        }

        return new HubSums
        {
            Orders = new long[pairs],
            Wants = new long[pairs],
            Content = new long[pairs],
            HotWords = new long[pairs * attributes],
            HotWordCounts = new long[pairs * attributes],
        };
    }

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

    /// <inheritdoc/>
    public override void Release()
    {
        spare ??= new Stack<HubSums>();
        if (HotWords.Length > 0 && spare.Count < MostSpare)
        {
            spare.Push(this);
        }
    }

    private void Wipe()
    {
        Array.Clear(Orders);
        Array.Clear(Wants);
        Array.Clear(Content);
        Array.Clear(HotWords);
        Array.Clear(HotWordCounts);
    }
}
