using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Influencers;

/// <summary>Influencer to its rooms, once a day.</summary>
public sealed class HostState : Message
{
    /// <summary>Trust, in units of utility.</summary>
    public double Trust { get; set; }

    /// <inheritdoc/>
    public override int Type => 26;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Trust = codec.Double("trust", Trust);
    }
}
