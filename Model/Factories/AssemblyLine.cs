using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>One production line of a factory.</summary>
public sealed class AssemblyLine : IDescribed
{
    /// <summary>Minute since the start of the run from which it is free.</summary>
    public long FreeMinute { get; set; }

    /// <summary>Product line it is set up for; -1 if for none.</summary>
    public int SetUpFor { get; set; } = -1;

    /// <summary>Version it is set up for.</summary>
    public int SetUpVersion { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        FreeMinute = codec.Long("freeMinute", FreeMinute);
        SetUpFor = codec.Int("setUpFor", SetUpFor);
        SetUpVersion = codec.Int("setUpVersion", SetUpVersion);
    }
}
