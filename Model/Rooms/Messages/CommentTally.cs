using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Comments per cluster of the room's platform, attribute and direction.</summary>
public sealed class CommentTally : IDescribed
{
    /// <summary>Number of attributes.</summary>
    public int Attributes { get; set; }

    /// <summary>Comments that ask for more, cluster by cluster.</summary>
    public int[] More { get; set; } = [];

    /// <summary>Comments that ask for less, cluster by cluster.</summary>
    public int[] Less { get; set; } = [];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Attributes = codec.Int("attributes", Attributes);
        More = codec.Ints("more", More);
        Less = codec.Ints("less", Less);
    }
}
