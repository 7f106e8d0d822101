using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Hub to all rooms: what is planned of the goods each of them can show.</summary>
public sealed class PlanQuotas : Message
{
    /// <summary>
    /// Planned units per day for each room that shows them, per factory and category (factory number less one times categories
    /// plus category), in thousandths.
    /// </summary>
    public long[] UnitsMilli { get; set; } = [];

    /// <summary>What an ordinary room's goods add up to, in thousandths; at least 1.</summary>
    public long MeanMilli { get; set; }

    /// <inheritdoc/>
    public override int Type => 45;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        UnitsMilli = codec.Longs("unitsMilli", UnitsMilli);
        MeanMilli = codec.Long("meanMilli", MeanMilli);
    }
}
