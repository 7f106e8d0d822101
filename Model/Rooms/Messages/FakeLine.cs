using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Fake units of one SKU.</summary>
public sealed class FakeLine : IDescribed
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <summary>Hours within which they were promised to be on their way.</summary>
    public int PromiseHours { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Units = codec.Int("units", Units);
        PromiseHours = codec.Int("promiseHours", PromiseHours);
    }
}
