using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// Comments on one version per cluster, attribute and direction, as far as the factory's kind of evidence needs them: those
/// of viewers or of buyers, told apart by cluster or not.
/// </summary>
public sealed class CommentRecord : IDescribed
{
    /// <summary>Comments that ask for more, cluster by cluster (one row if clusters are not told apart).</summary>
    public DecayingCounts More { get; private set; } = new();

    /// <summary>Comments that ask for less.</summary>
    public DecayingCounts Less { get; private set; } = new();

    /// <summary>The hours that said most of <see cref="More"/>.</summary>
    public LoudestShows LoudestMore { get; private set; } = new();

    /// <summary>The hours that said most of <see cref="Less"/>.</summary>
    public LoudestShows LoudestLess { get; private set; } = new();

    /// <summary>An empty record.</summary>
    /// <param name="rows">Clusters that are told apart; 1 if none are.</param>
    /// <param name="attributes">Design attributes, K.</param>
    public static CommentRecord Empty(int rows, int attributes) => new()
    {
        More = DecayingCounts.Zero(rows * attributes),
        Less = DecayingCounts.Zero(rows * attributes),
        LoudestMore = LoudestShows.None(rows * attributes),
        LoudestLess = LoudestShows.None(rows * attributes),
    };

    /// <summary>Lets old comments fade. All four rows are always brought up to date together.</summary>
    public void FadeTo(int tick, double keptPerDay)
    {
        var left = More.LeftAt(tick, keptPerDay);
        More.Fade(tick, left);
        Less.Fade(tick, left);
        LoudestMore.Left.Fade(tick, left);
        LoudestLess.Left.Fade(tick, left);
    }

    /// <summary>Adds a room's tally, of which a team reads only a share.</summary>
    /// <param name="room">The room's number.</param>
    /// <param name="tick">The hour of its show.</param>
    /// <param name="tally">Comments per cluster of the room's platform.</param>
    /// <param name="clusters">Those clusters' numbers on the belt; null if clusters are not told apart.</param>
    /// <param name="readShare">Probability that a comment is read.</param>
    /// <param name="dice">Which comments are read.</param>
    /// <param name="firstDraw">Index of the first draw; two are used per cell.</param>
    /// <returns>Comments read.</returns>
    public int Add(int room, int tick, CommentTally tally, IReadOnlyList<int>? clusters, double readShare, RandomStream dice, int firstDraw)
    {
        var read = 0;
        var attributes = tally.Attributes;
        for (var attribute = 0; attribute < attributes; attribute++)
        {
            var (more, less) = (0, 0);
            for (var cell = attribute; cell < tally.Cells; cell += attributes)
            {
                more += Read(tally.More(cell), readShare, dice, firstDraw + (2 * cell));
                less += Read(tally.Less(cell), readShare, dice, firstDraw + (2 * cell) + 1);
                if (clusters is not null || cell + attributes >= tally.Cells)
                {
                    var row = clusters is null ? 0 : clusters[cell / attributes];
                    Add((row * attributes) + attribute, room, tick, more, less);
                    read += more + less;
                    (more, less) = (0, 0);
                }
            }
        }

        return read;
    }

    /// <summary>The show hour that weighs most in a count of one attribute.</summary>
    /// <param name="asksForMore">Which direction.</param>
    /// <param name="row">The cluster; -1 for all.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="attributes">Design attributes, K.</param>
    /// <returns>The room's number (0 if nobody wrote), the hour, the comments read.</returns>
    public (int Room, int Tick, int Comments) Loudest(bool asksForMore, int row, int attribute, int attributes)
    {
        var shows = asksForMore ? LoudestMore : LoudestLess;
        var best = (Math.Max(0, row) * attributes) + attribute;
        for (var cell = attribute; row < 0 && cell < shows.Rooms.Length; cell += attributes)
        {
            best = shows.Left.Values[cell] > shows.Left.Values[best] ? cell : best;
        }

        return (shows.Rooms[best], shows.Ticks[best], shows.Comments[best]);
    }

    /// <summary>One row of a direction, or the sum of all rows.</summary>
    /// <param name="direction">The counts.</param>
    /// <param name="row">The cluster; -1 for all.</param>
    /// <param name="attributes">Design attributes, K.</param>
    public static double[] Row(DecayingCounts direction, int row, int attributes)
    {
        var sum = new double[attributes];
        for (var cell = 0; cell < direction.Values.Length; cell++)
        {
            if (row < 0 || cell / attributes == row)
            {
                sum[cell % attributes] += direction.Values[cell];
            }
        }

        return sum;
    }

    /// <summary>Forgets all comments: they were about another version, or have been reviewed.</summary>
    public void Reset(int tick)
    {
        More.Reset(tick);
        Less.Reset(tick);
        LoudestMore.Reset(tick);
        LoudestLess.Reset(tick);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        More = codec.Part("more", More);
        Less = codec.Part("less", Less);
        LoudestMore = codec.Part("loudestMore", LoudestMore);
        LoudestLess = codec.Part("loudestLess", LoudestLess);
    }

    // Most cells of an hour are empty.
    private static int Read(int comments, double readShare, in RandomStream dice, int draw)
        => comments == 0 ? 0 : dice.Binomial(comments, readShare, draw);

    private void Add(int count, int room, int tick, int more, int less)
    {
        More.Values[count] += more;
        Less.Values[count] += less;
        LoudestMore.Hear(count, room, tick, more);
        LoudestLess.Hear(count, room, tick, less);
    }
}
