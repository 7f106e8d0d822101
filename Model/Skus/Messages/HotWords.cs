using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to its factory, once a day at the content team's delay: the decayed count of comments per attribute and direction.</summary>
public sealed class HotWords : Message
{
    /// <summary>Comments that ask for more of an attribute.</summary>
    public double[] More { get; set; } = [];

    /// <summary>Comments that ask for less.</summary>
    public double[] Less { get; set; } = [];

    /// <summary>The cluster that bought most; -1 if none.</summary>
    public int Cluster { get; set; }

    /// <summary>Version the comments are about.</summary>
    public int Version { get; set; }

    /// <summary>Numbers of the rooms whose show hour weighs most in an attribute's prevailing direction; 0 if nobody wrote.</summary>
    public int[] LoudestRooms { get; set; } = [];

    /// <summary>Ticks of those shows.</summary>
    public int[] LoudestTicks { get; set; } = [];

    /// <summary>Comments in that direction that were read of those hours.</summary>
    public int[] LoudestComments { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 9;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        More = codec.Doubles("more", More);
        Less = codec.Doubles("less", Less);
        Cluster = codec.Int("cluster", Cluster);
        Version = codec.Int("version", Version);
        LoudestRooms = codec.Ints("loudestRooms", LoudestRooms);
        LoudestTicks = codec.Ints("loudestTicks", LoudestTicks);
        LoudestComments = codec.Ints("loudestComments", LoudestComments);
    }
}
