using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Terms under which one host's room took a factory's SKUs; they hold until the same SKU is taken anew.</summary>
internal sealed class HostTerms : IDescribed
{
    /// <summary>The room.</summary>
    public EntityId Room { get; set; }

    /// <summary>Commission (CPS) per product line, as a share of the price in millionths.</summary>
    public long[] CommissionMicro { get; set; } = [];

    /// <summary>Slot fee per show and product line, in fen.</summary>
    public long[] SlotFeeFen { get; set; } = [];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        CommissionMicro = codec.Longs("commissionMicro", CommissionMicro);
        SlotFeeFen = codec.Longs("slotFeeFen", SlotFeeFen);
    }
}
