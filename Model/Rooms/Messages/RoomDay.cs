using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to its influencer, once a day.</summary>
public sealed class RoomDay : Message
{
    /// <summary>Units delivered that the room had sold.</summary>
    public int Delivered { get; set; }

    /// <summary>Units of those sent back.</summary>
    public int Returned { get; set; }

    /// <summary>Followers won less lost.</summary>
    public int NewFollowers { get; set; }

    /// <summary>What the room knows of its viewers; null without matching.</summary>
    public RoomExperience? Experience { get; set; }

    /// <inheritdoc/>
    public override int Type => 27;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Delivered = codec.Int("delivered", Delivered);
        Returned = codec.Int("returned", Returned);
        NewFollowers = codec.Int("newFollowers", NewFollowers);
        Experience = codec.Optional(12, "experience", Experience);
    }
}
