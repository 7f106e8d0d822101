using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory owes an influencer's room.</summary>
public sealed class HostAccount : IDescribed
{
    /// <summary>The room.</summary>
    public EntityId Room { get; set; }

    /// <summary>Commission (CPS) on sales less refunds since the last settlement, in millionths of a fen.</summary>
    public long CommissionMicroFen { get; set; }

    /// <summary>Slot fees (坑位费) since the last settlement, in fen.</summary>
    public long SlotFen { get; set; }

    /// <summary>Per product line, the last show hour in which the room showed it; -1 before the first.</summary>
    public int[] LastShownTick { get; set; } = [];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        CommissionMicroFen = codec.Long("commissionMicroFen", CommissionMicroFen);
        SlotFen = codec.Long("slotFen", SlotFen);
        LastShownTick = codec.Ints("lastShownTick", LastShownTick);
    }
}
