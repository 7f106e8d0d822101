using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a guest makes for whom, and at which price.</summary>
public sealed class GuestWork : IDescribed
{
    /// <summary>The factory whose goods they are.</summary>
    public EntityId Owner { get; set; }

    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>The version that is made, whatever the owner has moved on to.</summary>
    public int Version { get; set; }

    /// <summary>What the owner pays for each good unit, in fen.</summary>
    public long PriceFen { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Owner = codec.Entity("owner", Owner);
        Sku = codec.Entity("sku", Sku);
        Version = codec.Int("version", Version);
        PriceFen = codec.Long("priceFen", PriceFen);
    }
}
