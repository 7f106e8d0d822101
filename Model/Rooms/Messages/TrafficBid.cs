using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to platform, two hours before the show: the weight with which it asks for recommended viewers. Partitions add bids up.</summary>
public sealed class TrafficBid : SummedMessage
{
    /// <summary>Weight per cluster of the belt, in millionths; zero for clusters of other platforms.</summary>
    public long[] ClusterWeights { get; set; } = [];

    /// <summary>Rooms that bid.</summary>
    public int Rooms { get; set; }

    /// <summary>Viewers the rooms bring themselves, per segment of the platform, in thousandths of a person (nature's).</summary>
    public Claims Claims { get; set; } = null!;

    /// <inheritdoc/>
    public override int Type => 1;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ClusterWeights = codec.Longs("clusterWeights", ClusterWeights);
        Rooms = codec.Int("rooms", Rooms);
        Claims = codec.Part("claims", Claims);
    }

    /// <inheritdoc/>
    public override void Add(SummedMessage other)
    {
        var that = (TrafficBid)other;
        Sums.Add(ClusterWeights, that.ClusterWeights);
        Rooms = checked(Rooms + that.Rooms);
        Claims.Add(that.Claims);
    }
}
