using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Room to SKU after a show hour: what viewers did and wrote. It lies until the evening, when the SKU hands the day's hot words
/// over: nobody reads it before.
/// </summary>
public sealed class SkuCounts : Message
{
    /// <summary>The version that was shown.</summary>
    public int Version { get; set; }

    /// <summary>Airtime in seconds, times viewers over a thousand, rounded.</summary>
    public int AirSeconds { get; set; }

    /// <summary>Clicks on the product.</summary>
    public int Clicks { get; set; }

    /// <summary>Units ordered.</summary>
    public int Ordered { get; set; }

    /// <summary>Units wanted, ordered or turned away.</summary>
    public int Wanted { get; set; }

    /// <summary>Comments of all viewers.</summary>
    public CommentTally Viewers { get; set; } = null!;

    /// <summary>Comments of people who bought; absent when none of them wrote.</summary>
    public CommentTally? Buyers { get; set; }

    /// <inheritdoc/>
    public override int Type => 6;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Version = codec.Int("version", Version);
        AirSeconds = codec.Int("airSeconds", AirSeconds);
        Clicks = codec.Int("clicks", Clicks);
        Ordered = codec.Int("ordered", Ordered);
        Wanted = codec.Int("wanted", Wanted);
        Viewers = codec.Part("viewers", Viewers);
        Buyers = codec.Maybe("buyers", Buyers);
    }
}
