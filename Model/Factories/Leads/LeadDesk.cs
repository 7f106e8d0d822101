using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Keeps in touch with leads and books those who decide for an order; the others have dropped the matter.</summary>
internal static class LeadDesk
{
    private const int DrawsPerLead = 64;

    /// <summary>Whether a factory sells anything by leads.</summary>
    public static bool IsNeeded(Factory factory)
    {
        foreach (var line in factory.Products)
        {
            if (OptionsOf(factory, line) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes in new leads, notes shows, and once a day lets leads decide.</summary>
    public static void Step(Factory factory, Hour hour)
    {
        if (factory.Leads is not { } book)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is OrderBatch report)
            {
                book.OnAir(letter.From, report.ShowTick);
            }
            else if (letter.Body is LeadBatch batch)
            {
                foreach (var contact in batch.Lines)
                {
                    book.Add(letter.From, factory.LineOf(contact.Sku).Index, contact);
                }
            }
        }

        if (hour.HourOfDay == 0 && hour.Tick > 0)
        {
            LetDecide(factory, hour, book);
        }
    }

    /// <summary>
    /// Probability that a lead who decides orders: closeShare · (1 - 2^(-shows/half)), with the show of the contact counted. 0.4
    /// after five shows of which five build half are 0.2.
    /// </summary>
    public static double CloseChance(LeadOptions options, int shows)
        => options.CloseShare * (1 - Elementary.Pow(0.5, shows / options.ShowsForHalfTrust));

    private static LeadOptions? OptionsOf(Factory factory, ProductLine line)
        => factory.Belt.Scenario.Categories[line.Profile.Category].Leads;

    private static void LetDecide(Factory factory, Hour hour, LeadBook book)
    {
        var deciding = hour.NatureDice(Purpose.LeadDecision);
        var closing = hour.NatureDice(Purpose.LeadClosing);
        foreach (var lead in book.Leads)
        {
            var line = factory.Products[lead.Line];
            var options = OptionsOf(factory, line)!;
            var chance = CloseChance(options, 1 + book.ShowsOf(lead.Room) - lead.ShowsAtContact);
            var perDay = 1 - Elementary.Exp(-1 / options.CycleDays);
            var segments = lead.People.Counts.Length;
            var left = SegmentCounts.Zero(lead.People.First, segments);
            var won = SegmentCounts.Zero(lead.People.First, segments);
            var lost = SegmentCounts.Zero(lead.People.First, segments);
            for (var segment = 0; segment < segments; segment++)
            {
                var draw = (lead.Number * DrawsPerLead) + segment;
                var people = lead.People.Counts[segment];
                var decided = deciding.Binomial(people, perDay, draw);
                won.Counts[segment] = closing.Binomial(decided, chance, draw);
                lost.Counts[segment] = decided - won.Counts[segment];
                left.Counts[segment] = people - decided;
            }

            lead.People = left;
            Book(factory, hour, line, lead, won);
            GiveUp(factory, hour, line, lead, lost);
        }

        book.Leads.RemoveAll(static lead => lead.People.Total == 0);
    }

    private static void Book(Factory factory, Hour hour, ProductLine line, Lead lead, SegmentCounts buyers)
    {
        var units = buyers.Total;
        if (units == 0)
        {
            return;
        }

        var commission = OfferDesk.CommissionMicro(factory, lead.Room, line);
        var isStocked = line.Stock.FreeUnits - line.Orders.OpenUnits >= units;
        line.Orders.Add(new OpenOrder
        {
            Buyer = lead.Room,
            Units = units,
            PriceFen = lead.PriceFen,
            PlacedTick = hour.Tick,
            PromiseTick = hour.Tick + (isStocked ? factory.Terms.PromiseHours : PresalePromise.Hours(factory, hour.Tick)[line.Index]),
            Buyers = buyers,
            InteractionMicro = lead.InteractionMicro,
            CommissionMicro = factory.Offers is null ? 0 : commission,
        });
        line.LastSaleTick = hour.Tick;
        line.Demand.OrderedToday += units;
        var fen = checked(units * lead.PriceFen);
        factory.Book.Earn(hour, Metric.FactoryGoodsIncomeFen, fen);
        Accounts.Sold(factory, lead.Room, fen, commission);
        hour.Count(Metric.FactoryBookedUnits, units);
        hour.Count(Metric.FactoryBookedFen, fen);
        hour.Count(Metric.FactoryLeadOrderedUnits, units);
        hour.Count(Metric.FactoryLeadOrderedFen, fen);
    }

    private static void GiveUp(Factory factory, Hour hour, ProductLine line, Lead lead, SegmentCounts people)
    {
        if (people.Total > 0)
        {
            var belt = factory.Belt;
            hour.Send(belt.RoomOf(lead.Room).Platform, NeedsReopened.Of(people, line.Profile.Category, belt.CategoryCount, isReady: false));
        }
    }
}
