using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Hub to all rooms: by how much the weight of goods is raised or lowered that can or cannot be delivered.</summary>
public sealed class DeliveryOutlook : Message
{
    /// <summary>A factor per factory and category (factory number less one times categories plus category), in millionths.</summary>
    public long[] FactorMicro { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 44;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => FactorMicro = codec.Longs("factorMicro", FactorMicro);
}
