using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Factories that run out of money: a line is closed after each spell beyond the credit, and with the last line the factory. A
/// closed one makes, quotes and pays for nothing more; it ships what it has, gives money back for what it has not, and sells the rest to
/// a liquidator.
/// </summary>
internal static class ExitDesk
{
    /// <summary>Looks at the cash of the day, and winds up a factory that has closed.</summary>
    public static void Look(Factory factory, Hour hour)
    {
        if (factory.Exit is not { } book)
        {
            return;
        }

        if (book.HasClosed)
        {
            WindUp(factory, hour);
            return;
        }

        var options = factory.Belt.Scenario.Exit;
        var creditFen = Fen.FromCny(options.CreditDays * factory.Class.Costs.FixedCnyPerDay);
        book.DaysBeyondCredit = factory.Book.CashFen < -creditFen ? book.DaysBeyondCredit + 1 : 0;
        if (options.IsOn && book.DaysBeyondCredit >= options.PatienceDays)
        {
            book.DaysBeyondCredit = 0;
            CloseLine(factory, hour, book);
        }
    }

    private static void CloseLine(Factory factory, Hour hour, ExitBook book)
    {
        var isLast = factory.Terms.LineCount == 1;
        if (isLast)
        {
            book.HasClosed = true;
        }
        else
        {
            factory.Plant.Lines.RemoveAt(factory.Terms.LineCount - 1);
            book.ClosedLines++;
            factory.Refresh();
        }

        hour.Count(Metric.FactoryLinesClosed, 1);
        hour.Count(Metric.FactoryClosings, isLast ? 1 : 0);
        Report(factory, hour, isLast);
        if (isLast)
        {
            TellAll(factory, hour);
            DropJobs(factory);
            WindUp(factory, hour);
        }
    }

    private static void Report(Factory factory, Hour hour, bool isLast)
    {
        var kind = isLast ? "factoryClosed" : "lineClosed";
        Fact[] facts = [new("cashCny", factory.Book.CashFen / 100.0), new("linesLeft", isLast ? 0 : factory.Terms.LineCount)];
        hour.Note(new BeltEvent(hour.Tick, factory.Id, kind, EntityId.None, facts));
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(hour.Tick, factory.Id, "exit", EntityId.None, kind, "outOfMoney", facts));
        }
    }

    private static void TellAll(Factory factory, Hour hour)
    {
        foreach (var room in factory.Profile.Rooms)
        {
            hour.Send(room, new MakerNews { HasClosed = true });
        }

        foreach (var line in factory.Products)
        {
            hour.Send(line.Profile.Id, new MakerNews { HasClosed = true });
        }
    }

    // The material is paid for and lost; what is made for others waits with its owners.
    private static void DropJobs(Factory factory)
    {
        var jobs = factory.Plant.Waiting.Jobs;
        for (var i = jobs.Count - 1; i >= 0; i--)
        {
            if (jobs[i].Guest is null)
            {
                factory.Products[jobs[i].Line].PipelineUnits -= jobs[i].Units;
                jobs.RemoveAt(i);
            }
        }
    }

    private static void WindUp(Factory factory, Hour hour)
    {
        foreach (var line in factory.Products)
        {
            GiveUpOrders(factory, hour, line);
            var unclaimed = Math.Max(0, line.Stock.FreeUnits - line.Orders.OpenUnits);
            line.Stock.Clear(unclaimed);
            VersionChange.Sell(factory, hour, line, unclaimed);
        }
    }

    // The latest orders first: they have waited least.
    private static void GiveUpOrders(Factory factory, Hour hour, ProductLine line)
    {
        var book = line.Orders;
        for (var i = book.Orders.Count - 1; i >= 0 && book.OpenUnits > line.Stock.Units + line.PipelineUnits; i--)
        {
            var order = book.Orders[i];
            var units = Math.Min(order.Units, book.OpenUnits - line.Stock.Units - line.PipelineUnits);
            if (order.IsForShelf)
            {
                GiveUpShelf(factory, hour, line, i, units);
            }
            else if (order.IsForFactory)
            {
                SupplyDesk.GiveUp(factory, hour, line, i, units);
            }
            else if (order.IsGiven)
            {
                GivenOrders.GiveUp(factory, hour, line, i, units);
            }
            else
            {
                CancelDesk.Cancel(factory, hour, line, i, units);
            }
        }
    }

    private static void GiveUpShelf(Factory factory, Hour hour, ProductLine line, int index, int units)
    {
        var fen = PrepaidOrders.GiveUp(factory, hour, line, index, units);
        hour.Send(line.Profile.Id, new ShelfOrderVoided { Units = units, RefundFen = fen });
        factory.Book.PaidWithLetter(hour, Metric.FactoryShelfCreditCostFen, fen);
    }
}
