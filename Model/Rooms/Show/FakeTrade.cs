using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Fake orders of an hour on air: how many are placed beside the real ones, within what the quotas leave, what bots write for
/// them, and what becomes of them. They take nobody out of the pools.
/// </summary>
internal static class FakeTrade
{
    // Draws of the four kinds stay clear of each other; a line-up has at most a hundred places.
    private const int CommentDraws = 1_000;
    private const int CaughtDraws = 2_000;
    private const int CancelDraws = 3_000;
    private const int OutcomeDraw = 4_000;

    /// <summary>
    /// Draws the fakes of the hour: of n real units and a share s of all orders, Poisson(n·s/(1-s)). 80 real units and a share
    /// of 0.2 come with 20 fake ones on average.
    /// </summary>
    public static void Draw(ShowSheet sheet, FakeSheet fakes, RoomSite site, Hour hour)
    {
        var options = site.Scenario.FakeOrders;
        var dice = hour.NatureDice(Purpose.FakeOrders);
        var perUnit = options.OrderShare / (1 - options.OrderShare);
        fakes.Cluster = MostViewers(sheet, site);
        fakes.Outcome = (int)(dice.Uniform(OutcomeDraw) * 2 * site.Belt.AttributeCount);
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Lines[place] is { } line && sheet.Sold(place) > 0)
            {
                var left = line.StockQuota + line.PresaleQuota - sheet.Sold(place);
                fakes.Units[place] = Math.Min(left, dice.Poisson(perUnit * sheet.Sold(place), place));
                fakes.Comments[place] = dice.Poisson(options.CommentsPerOrder * fakes.Units[place], CommentDraws + place);
            }
        }

        hour.Count(Metric.RoomFakeUnits, fakes.TotalUnits);
        hour.Count(Metric.RoomBotComments, fakes.Comments.Sum());
    }

    /// <summary>Draws which fakes are caught and which are cancelled, and tells the factories that take them for real.</summary>
    /// <returns>Units that are caught.</returns>
    public static int Settle(ShowSheet sheet, FakeSheet fakes, RoomSite site, Hour hour, IEnumerable<(EntityId Factory, Quote Quote)> quotes)
    {
        var options = site.Scenario.FakeOrders;
        var dice = hour.NatureDice(Purpose.FakeOrders);
        var caught = new int[sheet.Places];
        var cancelled = new int[sheet.Places];
        for (var place = 0; place < sheet.Places; place++)
        {
            caught[place] = dice.Binomial(fakes.Units[place], options.CaughtShare, CaughtDraws + place);
            cancelled[place] = dice.Binomial(fakes.Units[place] - caught[place], options.CancelShare, CancelDraws + place);
        }

        if (site.Profile.FakeOrders == FakeOrderBuyer.Host)
        {
            foreach (var (factory, quote) in quotes)
            {
                Tell(hour, sheet, quote, options, factory, fakes.Units, caught, cancelled);
            }
        }

        return caught.Sum();
    }

    private static void Tell(
        Hour hour, ShowSheet sheet, Quote quote, FakeOrderOptions options, EntityId factory, int[] placed, int[] caught, int[] cancelled)
    {
        if (LinesOf(sheet, quote, placed) is { Count: > 0 } orders)
        {
            hour.Send(factory, new FakeOrders { ShowTick = hour.Tick, Lines = orders });
        }

        if (LinesOf(sheet, quote, caught) is { Count: > 0 } found)
        {
            hour.Send(factory, new OrdersVoided { ShowTick = hour.Tick, Lines = found }, options.CatchHours);
        }

        if (LinesOf(sheet, quote, cancelled) is { Count: > 0 } withdrawn)
        {
            hour.Send(factory, new OrdersVoided { ShowTick = hour.Tick, Lines = withdrawn }, options.CancelHours);
        }
    }

    private static List<FakeLine> LinesOf(ShowSheet sheet, Quote quote, int[] units)
    {
        var lines = new List<FakeLine>();
        for (var place = 0; place < sheet.Places; place++)
        {
            if (units[place] > 0 && sheet.Lines[place] is { } line && quote.Lines.Contains(line))
            {
                var promise = line.StockQuota > 0 ? line.StockPromiseHours : line.PresalePromiseHours;
                lines.Add(new FakeLine { Sku = line.Sku, Units = units[place], PromiseHours = promise });
            }
        }

        return lines;
    }

    private static int MostViewers(ShowSheet sheet, RoomSite site)
    {
        Span<int> viewers = stackalloc int[site.Clusters];
        viewers.Clear();
        var best = 0;
        for (var segment = 0; segment < site.Segments; segment++)
        {
            viewers[site.ClusterPlaceOf(segment)] += sheet.Viewers[segment];
        }

        for (var cluster = 1; cluster < viewers.Length; cluster++)
        {
            best = viewers[cluster] > viewers[best] ? cluster : best;
        }

        return best;
    }
}
