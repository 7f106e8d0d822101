using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Midnight: the day's wants, costs, fees, stock figures, markdowns, the report to the hub. And bills at any hour.</summary>
internal static class DayEnd
{
    private const int DaysPerYear = 365;
    private const int DaysPerMonth = 30;
    private const int MinutesPerDay = 1440;
    private const int DeadAfterHours = 30 * Calendar.HoursPerDay;

    /// <summary>Closes the day that ended at this midnight.</summary>
    public static void Close(Factory factory, Hour hour)
    {
        if (hour.HourOfDay != 0)
        {
            return;
        }

        if (hour.Tick == 0)
        {
            Works.WakeForStartingJobs(factory, hour);
        }

        if (!factory.Class.Production.ClosesDays)
        {
            return;
        }

        hour.WakeAt(hour.Tick + Calendar.HoursPerDay);
        if (hour.Tick > 0)
        {
            CloseDay(factory, hour);
        }
    }

    /// <summary>Pays the bills of own rooms and takes in payments.</summary>
    public static void PayBills(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is StoreDay bill)
            {
                factory.Book.Pay(hour, Metric.FactoryStoreCostFen, letter.From, Metric.RoomStoreIncomeFen, bill.BillFen);
            }
            else if (letter.Body is Payment payment)
            {
                factory.Book.Receive(hour, payment);
            }
        }
    }

    private static void CloseDay(Factory factory, Hour hour)
    {
        CancelDesk.TakeBack(factory, hour);
        foreach (var line in factory.Products)
        {
            DemandDay.Close(factory, hour, line);
            SpoilDesk.Scrap(factory, hour, line);
            MarkDown(factory, hour, line);
            line.Orders.Verify(line.Profile.Id);
        }

        PayDailyCosts(factory, hour);
        Accounts.Settle(factory, hour);
        StockRisk.Claim(factory, hour);
        ExitDesk.Look(factory, hour);
        CountStock(factory, hour);
        AdoptDesk.Tell(factory, hour);
        CapacityNews.Send(factory, hour);
    }

    private static void MarkDown(Factory factory, Hour hour, ProductLine line)
    {
        var choice = MarkdownRule.Decide(
            line.Stock.Units, line.Demand.ForecastPerDay, line.MarkedDown, factory.Class.Costs.MarkdownCoverDays);
        if (choice.MarkedDown == line.MarkedDown)
        {
            return;
        }

        line.MarkedDown = choice.MarkedDown;
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                factory.Id,
                "markdown",
                line.Profile.Id,
                choice.MarkedDown ? "markedDown" : "listPrice",
                choice.Reason,
                new Fact("coverDays", choice.CoverDays)));
        }
    }

    private static void PayDailyCosts(Factory factory, Hour hour)
    {
        var options = factory.Class;
        var stockCostFen = Inventory.CostFen(factory);
        hour.Count(Metric.FactoryInventoryFenDays, stockCostFen);
        hour.Count(Metric.FactoryPublicFen, Fen.FromCny(options.Production.PublicCnyPerDay));
        factory.Book.Spend(hour, Metric.FactoryFixedCostFen, Fen.FromCny(factory.Exit is null ? options.Costs.FixedCnyPerDay : FixedCny(factory)));
        factory.Book.Spend(
            hour, Metric.FactoryHoldingCostFen, Fen.Share(stockCostFen, factory.Belt.Scenario.Money.HoldingSharePerYear / DaysPerYear));
        ConceptDesk.PayClips(factory, hour);
        if (factory.Profile.IsTrained)
        {
            hour.Count(Metric.FactoryPublicFen, Fen.FromCny(factory.Belt.Scenario.District.TrainingMonthlyCny / DaysPerMonth));
        }

        if (Evidence.EmploysTeam(factory.Profile.Policy, options.Content) && factory.Exit is not { HasClosed: true })
        {
            factory.Book.Spend(hour, Metric.FactoryContentTeamCostFen, Fen.FromCny(options.Content.MonthlyCny / DaysPerMonth));
            SellServices(factory, hour, options.Content);
        }
    }

    // What the team is not busy with for its own factory.
    private static void SellServices(Factory factory, Hour hour, ContentOptions content)
    {
        if (content.ServiceCnyPerBenchDay > 0 && factory.Team is { } team)
        {
            var free = Math.Max(0, content.PrototypeCapacity - team.PrototypesUnderWay);
            factory.Book.Earn(hour, Metric.FactoryServiceIncomeFen, Fen.FromCny(free * content.ServiceCnyPerBenchDay));
        }
    }

    // Lines that were closed cost nothing, and neither does a factory that has.
    private static double FixedCny(Factory factory)
        => factory.Exit!.HasClosed ? 0 : factory.Class.Costs.FixedCnyPerDay * factory.Terms.OpenShare;

    private static void CountStock(Factory factory, Hour hour)
    {
        var value = Inventory.ValueFen(factory);
        hour.Count(Metric.FactoryStockValueIncomeFen, value - factory.StockValueFen);
        factory.StockValueFen = value;
        hour.Count(Metric.FactoryLineMinutes, (long)factory.Plant.Lines.Count * MinutesPerDay);
        foreach (var line in factory.Products)
        {
            hour.Count(Metric.FactoryStockUnitDays, line.Stock.Units);
            hour.Count(Metric.FactoryDeadStockUnitDays, hour.Tick - line.LastSaleTick > DeadAfterHours ? line.Stock.Units : 0);
        }
    }
}
