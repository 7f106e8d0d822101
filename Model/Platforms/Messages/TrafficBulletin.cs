using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Platform to all rooms, one hour before the show: one denominator per cluster and the crowd to share.</summary>
public sealed class TrafficBulletin : Message
{
    /// <summary>Tick of the show it is for.</summary>
    public int ShowTick { get; set; }

    /// <summary>Sum of the bids per cluster, in millionths.</summary>
    public long[] ClusterWeights { get; set; } = [];

    /// <summary>Rooms that will be live.</summary>
    public int Rooms { get; set; }

    /// <summary>The people there are (nature's).</summary>
    public Crowd Crowd { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 2;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        ClusterWeights = codec.Longs("clusterWeights", ClusterWeights);
        Rooms = codec.Int("rooms", Rooms);
        Crowd = codec.Part("crowd", Crowd);
    }
}
