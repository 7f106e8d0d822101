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

    /// <summary>An empty record.</summary>
    /// <param name="rows">Clusters that are told apart; 1 if none are.</param>
    /// <param name="attributes">Design attributes, K.</param>
    public static CommentRecord Empty(int rows, int attributes) => new()
    {
        More = DecayingCounts.Zero(rows * attributes),
        Less = DecayingCounts.Zero(rows * attributes),
    };

    /// <summary>Lets old comments fade.</summary>
    public void FadeTo(int tick, double keptPerDay)
    {
        More.FadeTo(tick, keptPerDay);
        Less.FadeTo(tick, keptPerDay);
    }

    /// <summary>Adds a room's tally, of which a team reads only a share.</summary>
    /// <param name="tally">Comments per cluster of the room's platform.</param>
    /// <param name="clusters">Those clusters' numbers on the belt; null if clusters are not told apart.</param>
    /// <param name="readShare">Probability that a comment is read.</param>
    /// <param name="dice">Which comments are read.</param>
    /// <param name="firstDraw">Index of the first draw; two are used per cell.</param>
    /// <returns>Comments read.</returns>
    public int Add(CommentTally tally, IReadOnlyList<int>? clusters, double readShare, RandomStream dice, int firstDraw)
    {
        var read = 0;
        var attributes = tally.Attributes;
        for (var cell = 0; cell < tally.More.Length; cell++)
        {
            var row = clusters is null ? 0 : clusters[cell / attributes];
            var target = (row * attributes) + (cell % attributes);
            var more = dice.Binomial(tally.More[cell], readShare, firstDraw + (2 * cell));
            var less = dice.Binomial(tally.Less[cell], readShare, firstDraw + (2 * cell) + 1);
            More.Values[target] += more;
            Less.Values[target] += less;
            read += more + less;
        }

        return read;
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
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        More = codec.Part("more", More);
        Less = codec.Part("less", Less);
    }
}
