using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Matching as a factory sees it: what it offers to hosts, and what they took.</summary>
internal static class OfferDesk
{
    // Shows of the default guess, so that one lucky show does not count for the truth.
    private const double PriorShows = 3;

    /// <summary>Posts offers on the boards of all platforms with hosts, at the midnight that begins a period.</summary>
    public static void Post(Factory factory, Hour hour)
    {
        if (factory.Offers is not { } book || factory.Belt.HostMarket is not { } market || !market.OpensAt(hour.Tick))
        {
            return;
        }

        var options = market.Options;
        var choices = new OfferChoice[factory.Products.Length];
        foreach (var line in factory.Products)
        {
            choices[line.Index] = OfferRule.Decide(CaseOf(factory, line, book.Offers[line.Index], market));
        }

        var posted = BestOf(choices, options.OffersPerFactory);
        var posting = new OfferPosting();
        foreach (var line in factory.Products)
        {
            Enter(factory, hour, line, book.Offers[line.Index], choices[line.Index], posted[line.Index]);
            if (posted[line.Index])
            {
                posting.Offers.Add(OfferOf(line, book.Offers[line.Index], options));
            }
        }

        SendToBoards(market, hour, posting);
    }

    /// <summary>Books what hosts took: from now on their rooms sell under the terms that were posted.</summary>
    public static void BookAcceptances(Factory factory, Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is OfferAcceptance acceptance)
            {
                Accept(factory, hour, acceptance);
            }
        }
    }

    /// <summary>Counts what a host's room sold, for the next offer of the SKU.</summary>
    public static void CountSale(Factory factory, ProductLine line, EntityId room, int units)
    {
        if (factory.Offers is { } book && factory.Contracts.With(room).IsHosted)
        {
            book.Offers[line.Index].SoldUnits += units;
        }
    }

    /// <summary>The commission under which a host's room sells a SKU now, in millionths.</summary>
    public static long CommissionMicro(Factory factory, EntityId room, ProductLine line)
        => factory.Offers?.Find(room) is { } terms ? terms.CommissionMicro[line.Index] : factory.Contracts.With(room).CommissionMicro[line.Index];

    /// <summary>The commission under which an order was sold, in millionths.</summary>
    public static long CommissionMicro(Factory factory, ProductLine line, OpenOrder order)
        => factory.Offers is null ? CommissionMicro(factory, order.Buyer, line) : order.CommissionMicro;

    /// <summary>The slot fee for showing it, in fen.</summary>
    public static long SlotFeeFen(Factory factory, EntityId room, ProductLine line)
        => factory.Offers?.Find(room) is { } terms ? terms.SlotFeeFen[line.Index] : factory.Contracts.With(room).SlotFeeFen[line.Index];

    private static void Accept(Factory factory, Hour hour, OfferAcceptance acceptance)
    {
        var book = factory.Offers!;
        var slotFee = Fen.FromCny(factory.Belt.HostMarket!.Options.SlotFeeCny);
        foreach (var number in acceptance.SkuNumbers)
        {
            var line = factory.LineOf(new EntityId(EntityKind.Sku, number));
            var offer = book.Offers[line.Index];
            if (!offer.Posted)
            {
                throw new BrokenBalanceException($"a host took {line.Profile.Id}, which {factory.Id} does not offer");
            }

            offer.TakenBy++;
            foreach (var roomNumber in acceptance.RoomNumbers)
            {
                var room = new EntityId(EntityKind.Room, roomNumber);
                var terms = book.FindOrAdd(room, factory.Contracts.With(room));
                terms.CommissionMicro[line.Index] = offer.CommissionMicro;
                terms.SlotFeeFen[line.Index] = slotFee;
            }
        }

        foreach (var number in acceptance.SampleNumbers)
        {
            // A sample is made by hand beside the lines, so that no stock is touched.
            factory.Book.Spend(hour, Metric.FactorySampleCostFen, factory.LineOf(new EntityId(EntityKind.Sku, number)).CostFen);
        }
    }

    private static OfferCase CaseOf(Factory factory, ProductLine line, OfferRecord offer, HostMarket market)
    {
        var options = market.Options;
        return new OfferCase
        {
            FreeUnits = line.Stock.Units - line.Orders.OpenUnits,
            ForecastUnits = line.Demand.ForecastPerDay * options.PeriodDays,
            LoadShare = Inventory.LoadShare(factory),
            PriceFen = Math.Max(1, Fen.Share(PriceDesk.PriceFen(factory, line), 1 - market.DiscountShare)),
            UnitCostFen = line.CostFen + factory.Terms.ShippingFen,
            FeeShare = market.FeeShare,
            SlotFeeFen = Fen.FromCny(options.SlotFeeCny),
            UnitsPerShow = (offer.SoldUnits + (PriorShows * options.ExpectedUnitsPerShow)) / (offer.Shows + PriorShows),
            MinimumMarginShare = options.MinimumMarginShare,
            CommissionShare = offer.CommissionMicro > 0 ? Fixed.ToDouble(offer.CommissionMicro) : options.CommissionShare,
            WasPosted = offer.Posted,
            TakenBy = offer.TakenBy,
            ManyHosts = options.ManyHosts,
            Step = options.CommissionStep,
            Lowest = options.LowestCommissionShare,
            Highest = options.HighestCommissionShare,
        };
    }

    // The widest margins are offered; among equal ones the first SKUs.
    private static bool[] BestOf(OfferChoice[] choices, int most)
    {
        var posted = new bool[choices.Length];
        for (var taken = 0; taken < most; taken++)
        {
            var best = -1;
            for (var i = 0; i < choices.Length; i++)
            {
                if (choices[i].IsOffered && !posted[i] && (best < 0 || choices[i].MarginFen > choices[best].MarginFen))
                {
                    best = i;
                }
            }

            if (best < 0)
            {
                break;
            }

            posted[best] = true;
        }

        return posted;
    }

    private static void Enter(Factory factory, Hour hour, ProductLine line, OfferRecord offer, in OfferChoice choice, bool posted)
    {
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                factory.Id,
                "offer",
                line.Profile.Id,
                posted ? "posted" : "withheld",
                choice.IsOffered && !posted ? "othersFirst" : choice.Reason,
                new Fact("commissionShare", choice.CommissionShare),
                new Fact("marginCny", choice.MarginFen / 100),
                new Fact("hosts", offer.TakenBy)));
        }

        if (posted)
        {
            offer.CommissionMicro = Fixed.FromDouble(choice.CommissionShare);
            hour.Count(Metric.FactoryOffersPosted, 1);
        }

        offer.Posted = posted;
        offer.TakenBy = 0;
        offer.SoldUnits = 0;
        offer.Shows = 0;
    }

    private static Offer OfferOf(ProductLine line, OfferRecord record, MatchingOptions options) => new()
    {
        Sku = line.Profile.Id,
        CommissionMicro = record.CommissionMicro,
        SlotFeeFen = Fen.FromCny(options.SlotFeeCny),
        SampleFen = Fen.Share(line.CostFen, options.SampleShare),
        RatingMicro = line.RatingMicro,
    };

    private static void SendToBoards(HostMarket market, Hour hour, OfferPosting posting)
    {
        if (posting.Offers.Count == 0)
        {
            return;
        }

        foreach (var platform in market.Platforms)
        {
            hour.Send(platform, posting);
        }
    }
}
