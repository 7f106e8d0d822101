using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// What a store room earns beside goods: fees of paying members, once a day, and ads and slots of brands outside the belt, per
/// hour on air. All of it goes to the factory.
/// </summary>
/// <param name="MemberFenPerFollowerDay">Member fees per follower and day, in fen.</param>
/// <param name="AdSlotFenPerViewer">Ads and slots per person who tunes in, in fen.</param>
/// <remarks>1 % of 60,000 followers at 15 CNY a month are 600 members and 300 CNY a day; 2,000 viewers at 30 CNY per thousand
/// are 60 CNY.</remarks>
public sealed record SideTrade(double MemberFenPerFollowerDay, double AdSlotFenPerViewer)
{
    private const double DaysPerMonth = 30;
    private const double FenPerCny = 100;
    private const double Thousand = 1000;

    /// <summary>The trade that a class's store rooms have, or null.</summary>
    public static SideTrade? Of(StoreOptions store)
    {
        var members = store.MemberShare * store.MemberCnyPerMonth;
        return members > 0 || store.AdSlotCnyPerThousandViewers > 0
            ? new SideTrade(members * FenPerCny / DaysPerMonth, store.AdSlotCnyPerThousandViewers * FenPerCny / Thousand)
            : null;
    }

    /// <summary>Takes the day's fees of members.</summary>
    internal void EarnForMembers(Hour hour, Room room)
        => Earn(hour, room, Metric.FactoryMembershipIncomeFen, Fen.Share(room.Followers.Total, MemberFenPerFollowerDay));

    /// <summary>Takes what advertisers pay for an hour's viewers.</summary>
    internal void EarnForViewers(Hour hour, Room room, int viewers)
        => Earn(hour, room, Metric.FactoryAdSlotIncomeFen, Fen.Share(viewers, AdSlotFenPerViewer));

    private static void Earn(Hour hour, Room room, Metric income, long fen)
    {
        if (fen > 0)
        {
            room.Book.Earn(hour, Metric.RoomSideIncomeFen, fen);
            room.Book.Pay(hour, Metric.RoomSideShareCostFen, room.Profile.Owner, income, fen);
        }
    }
}
