using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms.Decisions;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <content>An hour on air.</content>
public sealed partial class Room
{
    private const int MicroPerUnit = (int)Fixed.Scale;

    private void HoldShow(Hour hour)
    {
        var plan = PlanFor(hour.Tick);
        if (plan is null)
        {
            ShowLetters.AnswerQuotes(hour, site, quotes, null);
            return;
        }

        Plans.Remove(plan);
        var sheet = ShowSheet.For(site, Roster, plan);
        LayOutProducts(hour, sheet);
        ShareAirtime(hour, sheet);
        LiveTheHour(hour, sheet, plan);
        WinFollowers(hour, sheet);
        Learn(hour, sheet, plan);
        ShowLetters.Send(hour, site, Roster, sheet, quotes, SettleLoyalBuyers(sheet));
        Profile.SideTrade?.EarnForViewers(hour, this, sheet.TotalViewers);
        CountShow(hour, sheet);
    }

    private void LayOutProducts(Hour hour, ShowSheet sheet)
    {
        for (var place = 0; place < sheet.Places; place++)
        {
            var entry = Roster.Entries[sheet.Entries[place]];
            sheet.Lines[place] = OfferOf(entry, hour.Tick);
            if (sheet.Lines[place] is { } offer && (offer.StockQuota + offer.PresaleQuota > 0 || site.LeadsFor(entry.Category) is not null))
            {
                sheet.OnOffer[place] = true;
                // The one place where a host's discount is taken: factories quote without it.
                sheet.AskedFen[place] = Math.Max(1, Fixed.Share(offer.PriceFen, MicroPerUnit - Fixed.FromDouble(entry.DiscountShare), MicroPerUnit));
                sheet.PriceFen[place] = AtHome(sheet.AskedFen[place], hour.Tick);
                sheet.Buzz[place] = tastes.Buzz(sheet.Entries[place], hour.Tick);
            }
        }
    }

    private long AtHome(long fen, int tick)
        => site.Platform.Options.Foreign is null ? fen : Math.Max(1, Fen.Share(fen, site.Nature.CurrencyRate(Profile.Platform, tick)));

    private QuoteLine? OfferOf(RosterEntry entry, int showTick)
    {
        foreach (var (factory, quote) in quotes)
        {
            if (factory != entry.Factory || quote.ShowTick != showTick)
            {
                continue;
            }

            foreach (var line in quote.Lines)
            {
                if (line.Sku == entry.Sku)
                {
                    return line;
                }
            }
        }

        return null;
    }

    private void ShareAirtime(Hour hour, ShowSheet sheet)
    {
        var plan = Airtime.Decide(Records, sheet.Entries.AsSpan(0, sheet.Places), sheet.OnOffer.AsSpan(0, sheet.Places));
        sheet.SetShares(plan.Shares);
        if (hour.DecisionsWanted)
        {
            var top = plan.Top >= 0 ? Roster.Entries[sheet.Entries[plan.Top]].Sku : EntityId.None;
            var share = plan.Top >= 0 ? plan.Shares[plan.Top] : 0;
            hour.Decided(new Decision(hour.Tick, Id, "airtime", top, "shared", plan.Reason, new Fact("topShare", share), new Fact("topScore", plan.TopScore)));
        }
    }

    private void LiveTheHour(Hour hour, ShowSheet sheet, ShowPlan plan)
    {
        // Without a bulletin for this hour nobody was sent: the show is on and has no viewers.
        if (hour.Bulletin<TrafficBulletin>(Profile.Platform) is { } bulletin && bulletin.ShowTick == hour.Tick)
        {
            ShowAudience.Draw(sheet, site, plan, bulletin, LoyalWaiting, hour);
        }

        ShowChoice.Draw(sheet, site, tastes, Trust, hour);
        ShowSales.Fill(sheet, site);
        ShowChoice.DrawFollowerUnits(sheet, hour);
        ShowComments.Draw(sheet, site, tastes, hour);
        PlaceFakeOrders(hour, sheet);
    }

    private void PlaceFakeOrders(Hour hour, ShowSheet sheet)
    {
        if (sheet.Fakes is { } fakes)
        {
            FakeTrade.Draw(sheet, fakes, site, hour);
            Fakes!.Add(fakes.TotalUnits, FakeTrade.Settle(sheet, fakes, site, hour, quotes));
        }
    }

    // Only viewers who are none yet become followers, and the fewer are left in the segment, the fewer.
    private void WinFollowers(Hour hour, ShowSheet sheet)
    {
        var dice = hour.NatureDice(Purpose.Followers);
        var won = 0;
        for (var segment = 0; segment < site.Segments; segment++)
        {
            var left = Math.Max(0, site.Population[segment] - Followers.Counts[segment]);
            var chance = site.Scenario.AfterSale.NewFollowersPerView * left / site.Population[segment];
            var converts = dice.Binomial(sheet.Viewers[segment] - sheet.FollowerViewers[segment], chance, 2 * segment);
            converts = (int)Math.Min(converts, left);
            Followers.Counts[segment] += converts;
            won += converts;
        }

        Today.NewFollowers += won;
        hour.Count(Metric.RoomNewFollowers, won);
    }

    private void Learn(Hour hour, ShowSheet sheet, ShowPlan plan)
    {
        long salesFen = 0;
        Memory?.BeginHour(sheet.TotalViewers);
        for (var place = 0; place < sheet.Places; place++)
        {
            var record = Records[sheet.Entries[place]];
            if (!sheet.OnOffer[place])
            {
                record.SoldOutUntil = hour.Tick + LineUp.SoldOutHours;
                continue;
            }

            var soldFen = checked(sheet.Sold(place) * sheet.PriceFen[place]) + WorthOfLeads(sheet, place);
            var exposure = sheet.Shares[place] * sheet.TotalViewers;
            Memory?.Add(sheet.CategoryOf[place], exposure, soldFen);
            record.Add(hour.Tick, exposure, sheet.Wanted(place), sheet.Clicks[place], soldFen, sheet.Comments[place]);
            salesFen = checked(salesFen + soldFen);
        }

        // The crew knows which orders are fake; the platform, by whose score the feed goes, does not.
        LearnClusters(sheet, checked(salesFen + (sheet.Fakes?.SalesFen(sheet) ?? 0)));
        if (!Plans.Exists(next => next.ShowStart == plan.ShowStart))
        {
            Standing.CloseShow(site.ReferenceCnyPerView);
        }
    }

    // The screen shows what leads are worth if they come to trust the maker.
    private long WorthOfLeads(ShowSheet sheet, int place)
        => sheet.Leads[place] > 0 && site.LeadsFor(sheet.CategoryOf[place]) is { } options
            ? Fen.Share(checked(sheet.Leads[place] * sheet.PriceFen[place]), options.CloseShare)
            : 0;

    private void LearnClusters(ShowSheet sheet, long salesFen)
    {
        Span<int> views = stackalloc int[site.Clusters];
        Span<int> wants = stackalloc int[site.Clusters];
        views.Clear();
        wants.Clear();
        for (var segment = 0; segment < site.Segments; segment++)
        {
            var cluster = site.ClusterPlaceOf(segment);
            views[cluster] += sheet.Viewers[segment];
            for (var place = 0; place < sheet.Places; place++)
            {
                var cell = sheet.Cell(place, segment);
                wants[cluster] += sheet.ReadyWants[cell] + sheet.LoyalWants[cell];
            }
        }

        Standing.AddHour(salesFen, views, wants);
    }

    // Loyal buyers who were turned away wait for the next show; those who wanted nothing are gone.
    private LoyalOutcome SettleLoyalBuyers(ShowSheet sheet)
    {
        var outcome = LoyalOutcome.Of(sheet);
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            for (var category = 0; category < sheet.Categories; category++)
            {
                LoyalWaiting[segment, category] -= outcome.Bought[segment, category] + outcome.Gone[segment, category];
            }
        }

        return outcome;
    }

    // How many firms one show joins; counted only where hosts choose for themselves.
    private void CountMakers(Hour hour, ShowSheet sheet)
    {
        if (!Roster.Changes)
        {
            return;
        }

        var makers = 0;
        for (var place = 0; place < sheet.Places; place++)
        {
            // Entries are in order of SKUs, and so of makers.
            makers += place == 0 || Roster.Entries[sheet.Entries[place]].Factory != Roster.Entries[sheet.Entries[place - 1]].Factory ? 1 : 0;
        }

        hour.Count(Metric.RoomHostedHours, 1);
        hour.Count(Metric.RoomMakersOnShow, makers);
    }

    private void CountShow(Hour hour, ShowSheet sheet)
    {
        CountMakers(hour, sheet);
        var stayMinutes = site.Platform.Options.StayMinutes;
        Today.LiveHours++;
        Permit?.AddOrders(sheet.TotalSold + (sheet.Fakes?.TotalUnits ?? 0));
        hour.Count(Metric.RoomLiveHours, 1);
        hour.Count(Metric.RoomViewers, sheet.TotalViewers);
        hour.Count(Metric.RoomViewMinutes, (long)((sheet.TotalViewers * stayMinutes) + 0.5));
        hour.Count(Metric.RoomFollowerHours, Followers.Total);
        hour.Count(Metric.RoomComments, sheet.TotalComments);
        hour.Count(Metric.RoomFollowerOrderedUnits, sheet.FollowerUnits);
        hour.Count(Metric.RoomBuyersSurplusMicro, Fixed.FromDouble(sheet.SurplusCny));
        hour.Count(Metric.RoomFollowerViewers, Sum(sheet.FollowerViewers));
        hour.Count(Metric.RoomLoyalOrderedUnits, sheet.LoyalSold());
        CountPlaces(hour, sheet);
    }

    private static void CountPlaces(Hour hour, ShowSheet sheet)
    {
        long clicks = 0;
        long orderedUnits = 0;
        long orderedFen = 0;
        long wanted = 0;
        long turnedAway = 0;
        for (var place = 0; place < sheet.Places; place++)
        {
            clicks += sheet.Clicks[place];
            orderedUnits += sheet.Sold(place);
            orderedFen = checked(orderedFen + (sheet.Sold(place) * sheet.PriceFen[place]));
            wanted += sheet.Wanted(place);
            turnedAway += sheet.TurnedAway[place];
        }

        hour.Count(Metric.RoomClicks, clicks);
        hour.Count(Metric.RoomOrderedUnits, orderedUnits);
        hour.Count(Metric.RoomOrderedFen, orderedFen);
        hour.Count(Metric.RoomWantedUnits, wanted);
        hour.Count(Metric.RoomTurnedAwayUnits, turnedAway);
    }

    private static long Sum(ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
