using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What a room is from the start.</summary>
public sealed record RoomProfile
{
    /// <summary>Who it is.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required LabelOptions Label { get; init; }

    /// <summary>The factory (店播) or influencer (达人播) that runs it.</summary>
    public required EntityId Owner { get; init; }

    /// <summary>The platform it is on.</summary>
    public required EntityId Platform { get; init; }

    /// <summary>Whether it is on air, per hour of the week.</summary>
    public required IReadOnlyList<bool> OnAir { get; init; }

    /// <summary>Days of a week on which shows start, if it is on air at all.</summary>
    public int ShowDaysPerWeek { get; init; } = Calendar.DaysPerWeek;

    /// <summary>SKUs it can show, with the terms under which it sells them, grouped by factory in order of ids.</summary>
    public required IReadOnlyList<RosterEntry> Roster { get; init; }

    /// <summary>SKUs on show at a time.</summary>
    public required int SkusPerShow { get; init; }

    /// <summary>Followers at the start per segment of its platform (nature's).</summary>
    public required SegmentCounts Followers { get; init; }

    /// <summary>Trust at the start, in units of utility.</summary>
    public required double Trust { get; init; }

    /// <summary>Host or crew wage per live hour, in fen.</summary>
    public required long WageFenPerHour { get; init; }

    /// <summary>Paid traffic per live hour, in fen.</summary>
    public required long AdFenPerHour { get; init; }

    /// <summary>Studio per live hour, in fen.</summary>
    public required long StudioFenPerHour { get; init; }

    /// <summary>Whether orders are faked in it, and who knows.</summary>
    public FakeOrderBuyer FakeOrders { get; init; }

    /// <summary>How strongly goods on show count in a viewer's choice; below 1 where the host convinces less than a person.</summary>
    public double ConversionFactor { get; init; } = 1;

    /// <summary>What the public pays per live hour for its place in the live base, in fen; 0 elsewhere.</summary>
    public long PublicFenPerHour { get; init; }

    /// <summary>What it earns beside goods; null for nothing.</summary>
    public SideTrade? SideTrade { get; init; }

    /// <summary>Whether a factory runs it.</summary>
    public bool IsStoreRoom => Owner.Kind == EntityKind.Factory;
}

/// <summary>A SKU on a room's roster and the standing offer under which it is sold.</summary>
/// <param name="Sku">The SKU.</param>
/// <param name="Factory">Its maker.</param>
/// <param name="Category">Its category.</param>
/// <param name="CommissionShare">Share of the price the room gets (CPS); 0 in a store room.</param>
/// <param name="SlotFeeFen">Slot fee (坑位费) per show; 0 in a store room.</param>
/// <param name="DiscountShare">Discount on the list price the room demands.</param>
public sealed record RosterEntry(EntityId Sku, EntityId Factory, int Category, double CommissionShare, long SlotFeeFen, double DiscountShare);
