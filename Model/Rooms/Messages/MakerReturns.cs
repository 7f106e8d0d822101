using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>How many of a maker's units that reached buyers came back.</summary>
public sealed class MakerReturns : IDescribed
{
    /// <summary>The factory.</summary>
    public EntityId Maker { get; set; }

    /// <summary>Units delivered.</summary>
    public int Delivered { get; set; }

    /// <summary>Of those, units sent back.</summary>
    public int Returned { get; set; }

    /// <summary>Adds units.</summary>
    public void Add(int delivered, int returned)
    {
        Delivered = checked(Delivered + delivered);
        Returned = checked(Returned + returned);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Maker = codec.Entity("maker", Maker);
        Delivered = codec.Int("delivered", Delivered);
        Returned = codec.Int("returned", Returned);
    }
}
