using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The terms under which one room sells a factory's goods, per product line.</summary>
internal sealed record RoomContract
{
    /// <summary>Index of the room's platform.</summary>
    public required int Platform { get; init; }

    /// <summary>Whether an influencer runs the room and must be paid.</summary>
    public required bool IsHosted { get; init; }

    /// <summary>Commission (CPS), as a share of the price in millionths.</summary>
    public required long[] CommissionMicro { get; init; }

    /// <summary>Slot fee per show, in fen.</summary>
    public required long[] SlotFeeFen { get; init; }

    /// <summary>Reads the terms from the room's roster.</summary>
    public static RoomContract Of(FactoryProfile factory, RoomProfile room)
    {
        var count = factory.Skus.Count;
        var commissions = new long[count];
        var slotFees = new long[count];
        foreach (var entry in room.Roster)
        {
            if (entry.Factory == factory.Id)
            {
                var line = IndexOf(factory, entry.Sku);
                commissions[line] = Fixed.FromDouble(entry.CommissionShare);
                slotFees[line] = entry.SlotFeeFen;
            }
        }

        return new RoomContract
        {
            Platform = room.Platform.Number - 1,
            IsHosted = !room.IsStoreRoom,
            CommissionMicro = commissions,
            SlotFeeFen = slotFees,
        };
    }

    private static int IndexOf(FactoryProfile factory, EntityId sku)
    {
        for (var i = 0; i < factory.Skus.Count; i++)
        {
            if (factory.Skus[i] == sku)
            {
                return i;
            }
        }

        throw new BrokenBalanceException($"{sku} is not one of the SKUs of {factory.Id}");
    }
}
