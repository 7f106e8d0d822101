using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Comments per cluster of the room's platform, attribute and direction. A cell is cluster times K plus attribute.</summary>
public sealed class CommentTally : IDescribed
{
    private int[] counts = [];

    /// <summary>Number of attributes, K.</summary>
    public int Attributes { get; private set; }

    /// <summary>Clusters times attributes.</summary>
    public int Cells => counts.Length / 2;

    /// <summary>No comments.</summary>
    public static CommentTally Empty(int clusters, int attributes)
        => new() { Attributes = attributes, counts = new int[2 * clusters * attributes] };

    /// <summary>Comments in a cell that ask for more.</summary>
    public int More(int cell) => counts[2 * cell];

    /// <summary>Comments in a cell that ask for less.</summary>
    public int Less(int cell) => counts[(2 * cell) + 1];

    /// <summary>Adds comments.</summary>
    /// <param name="cluster">The cluster's place on the platform.</param>
    /// <param name="outcome">2·attribute for more, 2·attribute + 1 for less; see <see cref="CommentLaw"/>.</param>
    /// <param name="comments">How many.</param>
    public void Add(int cluster, int outcome, int comments) => counts[(2 * cluster * Attributes) + outcome] += comments;

    /// <summary>A tally of the same cells without comments.</summary>
    public CommentTally Blank() => new() { Attributes = Attributes, counts = new int[counts.Length] };

    /// <summary>A tally of its own with the same counts.</summary>
    public CommentTally Copy() => new() { Attributes = Attributes, counts = [.. counts] };

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Attributes = codec.Int("attributes", Attributes);
        counts = codec.Ints("counts", counts);
    }
}
