using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Hub to a factory with idle lines: make this for another one.</summary>
public sealed class GuestOrder : Message
{
    /// <summary>The work.</summary>
    public GuestWork Work { get; set; } = new();

    /// <summary>Units; the guest may take fewer.</summary>
    public int Units { get; set; }

    /// <inheritdoc/>
    public override int Type => 41;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Work = codec.Part("work", Work);
        Units = codec.Int("units", Units);
    }
}
