using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Units that a guest was asked to make.</summary>
public sealed class RoutedWork : IDescribed
{
    /// <summary>When.</summary>
    public int Tick { get; set; }

    /// <summary>Who was asked.</summary>
    public EntityId Guest { get; set; }

    /// <summary>Units.</summary>
    public int Units { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Tick = codec.Int("tick", Tick);
        Guest = codec.Entity("guest", Guest);
        Units = codec.Int("units", Units);
    }
}
