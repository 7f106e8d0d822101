using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Comments on one SKU in the factory's records: their level now against the level its forecast has seen.</summary>
public sealed class ContentTrend : IDescribed
{
    /// <summary>Comments since midnight.</summary>
    public int Today { get; set; }

    /// <summary>Comments per day over the last days.</summary>
    public double FastPerDay { get; set; }

    /// <summary>Comments per day, smoothed like the forecast.</summary>
    public double SlowPerDay { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Today = codec.Int("today", Today);
        FastPerDay = codec.Double("fastPerDay", FastPerDay);
        SlowPerDay = codec.Double("slowPerDay", SlowPerDay);
    }
}
