using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// Which show hour of which room gave most of each count of comments, so that a hot word can be traced to people who wrote it.
/// An hour fades as the count does; one that weighs more takes its place. No decision reads it.
/// </summary>
public sealed class LoudestShows : IDescribed
{
    /// <summary>The rooms' numbers, one per count; 0 if nobody wrote.</summary>
    public int[] Rooms { get; private set; } = [];

    /// <summary>Ticks of the shows.</summary>
    public int[] Ticks { get; private set; } = [];

    /// <summary>Comments that were read of those hours.</summary>
    public int[] Comments { get; private set; } = [];

    /// <summary>What is left of them in the faded counts.</summary>
    public DecayingCounts Left { get; private set; } = new();

    /// <summary>No shows.</summary>
    public static LoudestShows None(int length) => new()
    {
        Rooms = new int[length],
        Ticks = new int[length],
        Comments = new int[length],
        Left = DecayingCounts.Zero(length),
    };

    /// <summary>Hears of one hour's comments; <see cref="Left"/> must be up to date.</summary>
    /// <param name="count">Index of the count.</param>
    /// <param name="room">The room's number.</param>
    /// <param name="tick">The hour of the show.</param>
    /// <param name="comments">Comments read.</param>
    public void Hear(int count, int room, int tick, int comments)
    {
        if (comments > Left.Values[count])
        {
            Rooms[count] = room;
            Ticks[count] = tick;
            Comments[count] = comments;
            Left.Values[count] = comments;
        }
    }

    /// <summary>Forgets all shows.</summary>
    public void Reset(int tick)
    {
        Array.Clear(Rooms);
        Array.Clear(Ticks);
        Array.Clear(Comments);
        Left.Reset(tick);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Rooms = codec.Ints("rooms", Rooms);
        Ticks = codec.Ints("ticks", Ticks);
        Comments = codec.Ints("comments", Comments);
        Left = codec.Part("left", Left);
    }
}
