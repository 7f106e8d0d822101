using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Guest to the factory whose goods it makes: so many units are on my lines.</summary>
public sealed class GuestAnswer : Message
{
    /// <summary>The SKU.</summary>
    public EntityId Sku { get; set; }

    /// <summary>Units taken on; above 0.</summary>
    public int Units { get; set; }

    /// <inheritdoc/>
    public override int Type => 42;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Sku = codec.Entity("sku", Sku);
        Units = codec.Int("units", Units);
    }
}
