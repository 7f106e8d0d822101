using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What a room starts with beyond its profile, so that a run need not begin in an empty world.</summary>
public sealed record RoomStart
{
    /// <summary>A room nobody has bought in yet.</summary>
    public static RoomStart Empty { get; } = new();

    /// <summary>Buyers who come back at the first show, per segment and category (nature's); none if null.</summary>
    public SegmentTable? LoyalWaiting { get; init; }
}
