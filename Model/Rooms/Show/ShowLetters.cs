using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What a room writes after an hour on air.</summary>
internal static class ShowLetters
{
    private const double SecondsPerHour = 3600;
    private const double ViewersPerUnit = 1000;

    /// <summary>Writes to factories, SKUs, the platform and the hub.</summary>
    public static void Send(Hour hour, RoomSite site, RoomRoster roster, ShowSheet sheet, List<(EntityId Factory, Quote Quote)> quotes, LoyalOutcome loyal)
    {
        AnswerQuotes(hour, site, quotes, sheet);
        SendLeads(hour, site, roster, sheet);
        SendCounts(hour, roster, sheet);
        hour.Send(site.Profile.Platform, Report(site, sheet, loyal));
        hour.Send(Belt.Hub, ShowSums.Of(site, sheet));
    }

    /// <summary>
    /// One batch for every quote, with a line for every SKU quoted, sold or not: what was reserved must become free. Without
    /// a <paramref name="sheet"/>, or for another hour's quote, nothing was sold.
    /// </summary>
    public static void AnswerQuotes(Hour hour, RoomSite site, List<(EntityId Factory, Quote Quote)> quotes, ShowSheet? sheet)
    {
        foreach (var (factory, quote) in quotes)
        {
            var batch = new OrderBatch { ShowTick = quote.ShowTick, Lines = new List<OrderLine>(quote.Lines.Count) };
            foreach (var offer in quote.Lines)
            {
                batch.Lines.Add(quote.ShowTick == hour.Tick ? Line(site, sheet, offer) : Line(site, null, offer));
            }

            hour.Send(factory, batch);
        }
    }

    private static OrderLine Line(RoomSite site, ShowSheet? sheet, QuoteLine offer)
    {
        var line = new OrderLine
        {
            Sku = offer.Sku,
            PriceFen = offer.PriceFen,
            StockPromiseHours = offer.StockPromiseHours,
            PresalePromiseHours = offer.PresalePromiseHours,
            Buyers = SegmentCounts.Nobody(),
        };
        if (sheet is not null && Array.IndexOf(sheet.Lines, offer) is >= 0 and var place && sheet.OnOffer[place])
        {
            FillIn(line, site, sheet, place);
        }

        return line;
    }

    private static void FillIn(OrderLine line, RoomSite site, ShowSheet sheet, int place)
    {
        line.PriceFen = sheet.PriceFen[place];
        line.StockUnits = sheet.StockUnits[place];
        line.PresaleUnits = sheet.PresaleUnits[place];
        line.TurnedAway = sheet.TurnedAway[place];
        line.ContentCount = sheet.Comments[place] + (sheet.Fakes is { FactoryKnows: false } fakes ? fakes.Comments[place] : 0);
        line.InteractionMicro = sheet.TotalViewers > 0 ? sheet.TotalComments * Fixed.Scale / sheet.TotalViewers : 0;
        if (sheet.Sold(place) > 0 && sheet.Leads[place] == 0)
        {
            line.Buyers = BuyersAt(site, sheet, place);
        }
    }

    private static SegmentCounts BuyersAt(RoomSite site, ShowSheet sheet, int place)
    {
        var people = SegmentCounts.Zero(site.First, site.Segments);
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            var cell = sheet.Cell(place, segment);
            people.Counts[segment] = sheet.ReadyBought[cell] + sheet.LoyalBought[cell];
        }

        return people;
    }

    // One letter per factory with leads; the roster is grouped by factory, so its places are neighbours.
    private static void SendLeads(Hour hour, RoomSite site, RoomRoster roster, ShowSheet sheet)
    {
        var batch = new LeadBatch();
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Leads[place] > 0)
            {
                batch.Lines.Add(LeadsAt(site, roster, sheet, place));
                hour.Count(Metric.RoomLeads, sheet.Leads[place]);
            }

            var factory = roster.Entries[sheet.Entries[place]].Factory;
            var isLast = place + 1 == sheet.Places || roster.Entries[sheet.Entries[place + 1]].Factory != factory;
            if (isLast && batch.Lines.Count > 0)
            {
                hour.Send(factory, batch);
                batch = new LeadBatch();
            }
        }
    }

    private static LeadLine LeadsAt(RoomSite site, RoomRoster roster, ShowSheet sheet, int place)
    {
        return new LeadLine
        {
            Sku = roster.Entries[sheet.Entries[place]].Sku,
            PriceFen = sheet.PriceFen[place],
            InteractionMicro = sheet.TotalViewers > 0 ? sheet.TotalComments * Fixed.Scale / sheet.TotalViewers : 0,
            People = BuyersAt(site, sheet, place),
        };
    }

    private static void SendCounts(Hour hour, RoomRoster roster, ShowSheet sheet)
    {
        var hours = Calendar.NextAt(hour.Tick, Sku.EveningHour) - hour.Tick;
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Shares[place] <= 0)
            {
                continue;
            }

            var counts = new SkuCounts
            {
                Version = sheet.Lines[place]!.Design.Version,
                AirSeconds = (int)((SecondsPerHour * sheet.Shares[place] * sheet.TotalViewers / ViewersPerUnit) + 0.5),
                Clicks = sheet.Clicks[place],
                Ordered = sheet.Sold(place),
                Wanted = sheet.Wanted(place),
                Viewers = sheet.Fakes is { FactoryKnows: false } fakes ? fakes.Heard(sheet.AllComments[place], place) : sheet.AllComments[place],
                Buyers = sheet.BuyerComments[place],
            };
            hour.Send(roster.Entries[sheet.Entries[place]].Sku, counts, hours);
        }
    }

    private static ShowReport Report(RoomSite site, ShowSheet sheet, LoyalOutcome loyal)
    {
        var report = new ShowReport
        {
            CategoryUnits = new long[sheet.Categories],
            Viewers = sheet.TotalViewers,
            Bought = SegmentTable.Zero(sheet.Segments, sheet.Categories),
            LoyalBought = loyal.Bought,
            LoyalGone = loyal.Gone,
            CategoryFen = site.Belt.HasPriceWar ? new long[sheet.Categories] : null,
        };
        for (var place = 0; place < sheet.Places; place++)
        {
            report.CategoryUnits[sheet.CategoryOf[place]] += sheet.Sold(place) + (sheet.Fakes?.Units[place] ?? 0);
            if (report.CategoryFen is { } fen && sheet.Lines[place] is { } line)
            {
                fen[sheet.CategoryOf[place]] += checked(sheet.Sold(place) * line.PriceFen);
            }

            for (var segment = 0; segment < sheet.Segments; segment++)
            {
                report.Bought[segment, sheet.CategoryOf[place]] += sheet.ReadyBought[sheet.Cell(place, segment)];
            }
        }

        return report;
    }
}
