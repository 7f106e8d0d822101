using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Takes deposits, starts jobs when enough of them are there, refunds them when they are not, and takes the rest of the price
/// at shipping. Until then a deposit is cash that is owed: it enters the book beside a liability of the same height.
/// </summary>
internal static class PreorderDesk
{
    private const int HoursBeforeCourier = 24;

    /// <summary>Books the units of a show that were sold ahead of production, against a deposit.</summary>
    public static void Take(Factory factory, Hour hour, PreorderBook book, ProductLine line, OpenOrder order)
    {
        if (order.Units == 0)
        {
            return;
        }

        var expiry = hour.Tick + (OptionsOf(factory).ExpiryDays * Calendar.HoursPerDay);
        if (book.Campaigns[line.Index].Add(order, expiry))
        {
            hour.WakeAt(expiry);
        }

        var fen = DepositFen(factory, order, order.Units);
        factory.Book.Earn(hour, Metric.FactoryDepositIncomeFen, fen);
        hour.Count(Metric.FactoryDepositHeldCostFen, fen);
    }

    /// <summary>Starts or ends campaigns that are due, and replans if any goods are to be made.</summary>
    public static void Settle(Factory factory, Hour hour)
    {
        if (factory.Preorders is not { } book)
        {
            return;
        }

        var isAnyMade = false;
        foreach (var line in factory.Products)
        {
            var campaign = book.Campaigns[line.Index];
            var choice = PreorderRule.Decide(campaign.Units, factory.Terms.PreorderUnits, hour.Tick, campaign.ExpiryTick);
            if (choice.IsMade || choice.IsRefunded)
            {
                Report(factory, hour, line, campaign, choice);
            }

            if (choice.IsMade)
            {
                campaign.Take().ForEach(line.Orders.Add);
                isAnyMade = true;
            }
            else if (choice.IsRefunded)
            {
                Refund(factory, hour, line, campaign.Take());
            }
        }

        if (isAnyMade && factory.Profile.GivenReleases is null)
        {
            PlanningDesk.Plan(factory, hour);
        }
    }

    /// <summary>Takes the rest of the price of pre-ordered units that are shipped, and the fees on all of it.</summary>
    public static void TakeRest(Factory factory, Hour hour, ProductLine line, OpenOrder order, int units)
    {
        if (!IsOnDeposit(factory, order))
        {
            return;
        }

        var price = checked(units * order.PriceFen);
        var deposit = DepositFen(factory, order, units);
        factory.Book.Earn(hour, order.IsGiven ? Metric.FactoryGivenIncomeFen : Metric.FactoryGoodsIncomeFen, price - deposit);
        hour.Count(Metric.FactoryDepositHeldCostFen, -deposit);
        if (order.IsGiven)
        {
            Accounts.SoldToShelf(factory, price);
            return;
        }

        Accounts.Sold(factory, order.Buyer, price, OfferDesk.CommissionMicro(factory, line, order));
    }

    /// <summary>Whether only a deposit was paid on an order.</summary>
    public static bool IsOnDeposit(Factory factory, OpenOrder order) => factory.Preorders is not null && order.Presale;

    /// <summary>Gives the whole deposit back to buyers who cancel because the goods are late.</summary>
    public static void GiveBack(Factory factory, Hour hour, OpenOrder order, int units)
    {
        var deposit = DepositFen(factory, order, units);
        factory.Book.Spend(hour, Metric.FactoryDepositRefundCostFen, deposit);
        hour.Count(Metric.FactoryDepositHeldCostFen, -deposit);
        hour.Count(Metric.FactoryLapsedFen, checked(units * order.PriceFen));
    }

    /// <summary>What a deposit on units of an order comes to, in fen.</summary>
    public static long DepositFen(Factory factory, OpenOrder order, int units)
        => checked(units * Fen.Share(order.PriceFen, OptionsOf(factory).DepositShare));

    /// <summary>The price of a maker who pre-sells, of the one he would ask otherwise.</summary>
    public static long GroupPriceFen(Factory factory, ProductLine line, long priceFen)
        => factory.Preorders is null
            ? priceFen
            : Math.Max(line.Profile.SalvageFen, Fen.Share(priceFen, 1 - OptionsOf(factory).GroupDiscountShare));

    /// <summary>Units of a SKU that may be sold ahead of production at any time.</summary>
    public static int LimitUnits(Factory factory, PreorderBook book, ProductLine line)
    {
        var free = factory.Terms.PipelineLimitUnits;
        foreach (var other in factory.Products)
        {
            free -= Math.Max(other.PipelineUnits, other.Orders.OpenUnits) + book.Campaigns[other.Index].Units;
        }

        return PreorderRule.LimitUnits(PresoldUnits(book, line), free, factory.Products.Length, factory.Terms.PreorderUnits);
    }

    /// <summary>Units of a SKU that are owed ahead of production, deposited, or open to sale in quotes.</summary>
    public static int PresoldUnits(PreorderBook? book, ProductLine line)
        => line.Orders.OpenPresaleUnits + line.ReservedPresaleUnits + (book?.Campaigns[line.Index].Units ?? 0);

    /// <summary>Hours promised to whoever pre-orders now.</summary>
    public static int PromiseHours(Factory factory, PreorderBook book, ProductLine line)
    {
        var wait = PreorderRule.WaitHours(
            book.Campaigns[line.Index].Units, factory.Terms.PreorderUnits, line.Demand.ForecastPerDay, OptionsOf(factory).ExpiryDays);
        return Math.Max(factory.Terms.PromiseHours, wait + factory.Terms.LeadHours + HoursBeforeCourier);
    }

    private static PreorderOptions OptionsOf(Factory factory) => factory.Belt.Scenario.Preorder;

    // Whoever is refunded still has the need, and looks for something else.
    private static void Refund(Factory factory, Hour hour, ProductLine line, List<OpenOrder> orders)
    {
        foreach (var order in orders)
        {
            var deposit = DepositFen(factory, order, order.Units);
            factory.Book.Spend(hour, Metric.FactoryDepositRefundCostFen, Fen.Share(deposit, OptionsOf(factory).RefundShare));
            hour.Count(Metric.FactoryDepositHeldCostFen, -deposit);
            hour.Count(Metric.FactoryLapsedUnits, order.Units);
            hour.Count(Metric.FactoryLapsedFen, checked(order.Units * order.PriceFen));
            if (order.IsGiven)
            {
                continue;
            }

            var belt = factory.Belt;
            hour.Send(belt.RoomOf(order.Buyer).Platform, NeedsReopened.Of(order.Buyers, line.Profile.Category, belt.CategoryCount, isReady: true));
        }
    }

    private static void Report(Factory factory, Hour hour, ProductLine line, Campaign campaign, in PreorderChoice choice)
    {
        Fact[] facts = [new Fact("depositUnits", campaign.Units), new Fact("thresholdUnits", factory.Terms.PreorderUnits)];
        hour.Note(new BeltEvent(hour.Tick, factory.Id, choice.IsMade ? "preorderMet" : "preorderLapsed", line.Profile.Id, facts));
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick, factory.Id, "preorder", line.Profile.Id, choice.IsMade ? "made" : "refunded", choice.Reason, facts));
        }
    }
}
