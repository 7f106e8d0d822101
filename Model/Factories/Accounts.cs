using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What sales cost in fees: accrued when booked, net of refunds, and paid at midnight.</summary>
internal static class Accounts
{
    private const int DaysPerYear = 365;

    // Hours off the air after which the same SKU in the same room is another show with its own slot fee.
    private const int HoursBetweenShows = 6;

    /// <summary>Accrues the fees on a sale, or takes them back on a refund (negative).</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="room">The room that sold.</param>
    /// <param name="fen">What was sold or refunded.</param>
    /// <param name="commissionMicro">The host's commission when it was sold, in millionths.</param>
    public static void Sold(Factory factory, EntityId room, long fen, long commissionMicro)
    {
        var contract = factory.Contracts.With(room);
        factory.Platforms[contract.Platform].UnsettledFen += fen;
        AddToFeeBase(factory, fen);
        if (contract.IsHosted)
        {
            var account = AccountOf(factory, room);
            account.CommissionMicroFen = checked(account.CommissionMicroFen + (fen * commissionMicro));
        }
    }

    /// <summary>Accrues the hub's fee on a shelf's order, which pays no other.</summary>
    public static void SoldToShelf(Factory factory, long fen) => AddToFeeBase(factory, fen);

    /// <summary>Accrues the slot fee of a SKU an influencer's room showed, once per show.</summary>
    public static void Shown(Factory factory, ProductLine line, EntityId room, int showTick)
    {
        var contract = factory.Contracts.With(room);
        if (!contract.IsHosted)
        {
            return;
        }

        var account = AccountOf(factory, room);
        ref var last = ref account.LastShownTick[line.Index];
        if (last < 0 || showTick - last > HoursBetweenShows)
        {
            account.SlotFen += OfferDesk.SlotFeeFen(factory, room, line);
            factory.Offers?.Offers[line.Index].AddShow();
        }

        last = showTick;
    }

    /// <summary>Pays platforms, influencers' rooms and the hub what is due.</summary>
    public static void Settle(Factory factory, Hour hour)
    {
        PayHub(factory, hour);
        for (var i = 0; i < factory.Platforms.Count; i++)
        {
            PayPlatform(factory, hour, i);
        }

        foreach (var account in factory.Hosts)
        {
            PayHost(factory, hour, account);
        }
    }

    private static void AddToFeeBase(Factory factory, long fen)
    {
        if (factory.Plan is { } plan)
        {
            plan.FeeBaseFen = checked(plan.FeeBaseFen + fen);
        }
    }

    // A hub plans for shelves as for rooms, so its fee is on both. Refunds beyond sales wait for the next sales.
    private static void PayHub(Factory factory, Hour hour)
    {
        if (factory.Plan is not { FeeBaseFen: > 0 } plan)
        {
            return;
        }

        var fee = Fen.Share(plan.FeeBaseFen, OwnerObjective.FeeShare(factory.Belt.Scenario.Hub));
        plan.FeeBaseFen = 0;
        factory.Book.Pay(hour, Metric.FactoryHubFeeCostFen, Belt.Hub, Metric.HubFeeIncomeFen, fee);
    }

    private static void PayPlatform(Factory factory, Hour hour, int index)
    {
        var account = factory.Platforms[index];
        var platform = factory.Belt.Platforms[index];
        if (hour.Day % DaysPerYear == 0)
        {
            account.YearFen = 0;
        }

        if (account.UnsettledFen <= 0)
        {
            return;
        }

        var sales = account.UnsettledFen;
        var free = Fen.FromCny(platform.Options.CommissionFreeCny);
        var charged = Math.Max(0, account.YearFen + sales - free) - Math.Max(0, account.YearFen - free);
        account.YearFen += sales;
        account.UnsettledFen = 0;
        var commission = Fen.Share(charged, platform.Options.CommissionShare);
        factory.Book.Pay(
            hour, Metric.FactoryPlatformCommissionCostFen, platform.Id, Metric.PlatformCommissionIncomeFen, commission);
        var fee = Fen.Share(sales, platform.Options.PaymentFeeShare);
        factory.Book.Pay(hour, Metric.FactoryPaymentFeeCostFen, platform.Id, Metric.PlatformPaymentFeeIncomeFen, fee);
    }

    private static void PayHost(Factory factory, Hour hour, HostAccount account)
    {
        if (account.CommissionMicroFen >= Fixed.Scale)
        {
            var commission = account.CommissionMicroFen / Fixed.Scale;
            account.CommissionMicroFen %= Fixed.Scale;
            factory.Book.Pay(
                hour, Metric.FactoryHostCommissionCostFen, account.Room, Metric.RoomCommissionIncomeFen, commission);
        }

        factory.Book.Pay(hour, Metric.FactorySlotFeeCostFen, account.Room, Metric.RoomSlotIncomeFen, account.SlotFen);
        account.SlotFen = 0;
    }

    private static HostAccount AccountOf(Factory factory, EntityId room)
    {
        var hosts = factory.Hosts;
        var at = 0;
        while (at < hosts.Count && hosts[at].Room < room)
        {
            at++;
        }

        if (at == hosts.Count || hosts[at].Room != room)
        {
            var never = new int[factory.Products.Length];
            Array.Fill(never, -1);
            hosts.Insert(at, new HostAccount { Room = room, LastShownTick = never });
        }

        return hosts[at];
    }
}
