using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What happened in a room since its last daily close.</summary>
public sealed class RoomDayTally : IDescribed
{
    /// <summary>Hours on air that are still to be paid.</summary>
    public int LiveHours { get; set; }

    /// <summary>Units delivered that the room had sold.</summary>
    public int Delivered { get; set; }

    /// <summary>Units of those sent back.</summary>
    public int Returned { get; set; }

    /// <summary>Followers won less lost.</summary>
    public int NewFollowers { get; set; }

    /// <summary>Whether a flop was charged.</summary>
    public bool Flopped { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        LiveHours = codec.Int("liveHours", LiveHours);
        Delivered = codec.Int("delivered", Delivered);
        Returned = codec.Int("returned", Returned);
        NewFollowers = codec.Int("newFollowers", NewFollowers);
        Flopped = codec.Flag("flopped", Flopped);
    }
}
