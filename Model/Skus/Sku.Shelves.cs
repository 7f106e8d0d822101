using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus.Decisions;

namespace OrleansIndustrialBelt.Model.Skus;

/// <content>Shelves at retailers: make, then sell. Their book is the SKU's.</content>
public sealed partial class Sku
{
    // Platforms draw shelf buyers at 10:00; no delivery comes in between.
    private const int HoursUntilShops = 2;

    // Draws of shelf buyers' return delays stay clear of those of parcels that arrive in the same hour.
    private const int ShelfDraws = 1 << 20;

    private void ReceiveShelfDeliveries(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is ShelfDelivery delivery)
            {
                Shelf!.Receive(delivery.Units, delivery.Design);
            }
        }
    }

    private void ReportShelf(Hour hour)
    {
        var parts = new long[belt.Platforms.Count];
        if (Shelf is { Units: > 0 } shelf)
        {
            Fixed.LargestRemainder(shelf.Units, shelfTerms!.People, parts);
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (LinesFor((int)parts[i], shownOn[i] || Shows?.IsRecent(i, hour.Tick) == true) is { } lines)
            {
                hour.Send(belt.Platforms[i].Id, new ShelfReport { Lines = lines }, HoursUntilShops);
            }
        }
    }

    private void NoteShows(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (Shows is not null && letter.Body is SkuCounts)
            {
                Shows.Note(belt.RoomOf(letter.From).Platform.Number - 1, letter.Sent);
            }
        }
    }

    // Rooms show the current version; a shelf may still hold the one before.
    private List<ShelfLine>? LinesFor(int units, bool shown)
    {
        var old = units > 0 ? LineOf(Shelf!.Lots[0].Design, units) : null;
        var current = shown && old?.Design.Version != Design.Version ? LineOf(Design, 0) : null;
        return (old, current) switch
        {
            (null, null) => null,
            ({ } only, null) => [only],
            (null, { } only) => [only],
            _ => [old, current],
        };
    }

    private ShelfLine LineOf(Design design, int units) => new()
    {
        Sku = Id,
        Category = profile.Category,
        Design = design,
        PriceFen = profile.ListPriceFen,
        RatingMicro = RatingMicro,
        Units = units,
    };

    private void BookShelfSales(Hour hour)
    {
        Reception? reception = null;
        var number = ShelfDraws;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is ShelfSales sales)
            {
                reception ??= Reception.At(nature, belt.Scenario.AfterSale, hour, ShelfDraws);
                BookSales(hour, sales, reception, number++);
            }
        }
    }

    private void BookSales(Hour hour, ShelfSales sales, Reception reception, int number)
    {
        hour.Count(Metric.SkuShelfSoldUnits, sales.Units);
        hour.Count(Metric.SkuShelfTurnedAwayUnits, sales.TurnedAway);
        if (sales.Units == 0)
        {
            return;
        }

        Book.Earn(hour, Metric.SkuShelfSalesIncomeFen, checked(sales.Units * shelfTerms!.RetailFen));
        Book.Spend(hour, Metric.SkuShelfHandlingCostFen, checked(sales.Units * shelfTerms.HandlingFen));

        // Shoppers chose by the oldest lot, which is what the shelf showed; the few who got newer goods are counted with it.
        var version = Shelf!.Sell(sales.Units);
        var outcome = reception.Draw(sales.Buyers, version, profile.Category, shelfTerms.DefectShare, 0);
        CountReception(hour, outcome);
        EnterReturns(hour, outcome, EntityId.None, version.Version, shelfTerms.RetailFen, number);
        TellHub(hour, sales.Buyers);
    }

    // Without shelf sales the hub would take SKUs that sell on both channels for slow ones. Whom a shelf turned away nobody sees.
    private void TellHub(Hour hour, SegmentCounts buyers)
    {
        var cells = belt.CategoryCount * belt.ClusterCount;
        var sold = new long[cells];
        for (var i = 0; i < buyers.Counts.Length; i++)
        {
            sold[(profile.Category * belt.ClusterCount) + belt.Society.ClusterOf[buyers.First + i]] += buyers.Counts[i];
        }

        hour.Send(Belt.Hub, new HubSums
        {
            Orders = sold,
            Wants = [.. sold],
        });
    }

    private void RefundShoppers(Hour hour, ReturnCohort cohort)
    {
        if (cohort.Returned > 0)
        {
            Book.Spend(hour, Metric.SkuShelfRefundCostFen, checked(cohort.Returned * cohort.PriceFen));
        }
    }

    private void ReceiveCredit(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is Payment payment)
            {
                Book.Receive(hour, payment);
            }
        }
    }

    private void ReviewShelf(Hour hour)
    {
        var wholesale = belt.Scenario.Wholesale;

        // SKUs are reviewed on different days, or factories would meet all shelves at once.
        if (Shelf is null || (hour.Day + Id.Number) % wholesale.ReviewDays != 0)
        {
            return;
        }

        Shelf.ClosePeriod(wholesale.AveragingPeriods);
        Clear(hour, profile.ShelfShare > 0 ? Shelf.TakeSuperseded() : Shelf.TakeAll());
        if (profile.ShelfShare == 0 || belt.FactoryOf(profile.Factory).Closed || Maker is { HasClosed: true })
        {
            return;
        }

        var ordering = ShelfReview.Decide(new ShelfOutlook(
            Shelf.PastSales,
            Shelf.Units,
            Shelf.OnOrder,
            wholesale.ReviewDays,
            shelfTerms!.LeadDays,
            wholesale.SafetyFactor,
            wholesale.DisplayUnits));
        OrderForShelf(hour, ordering.Units);
        Explain(hour, ordering);
    }

    private void Clear(Hour hour, int units)
    {
        Book.Earn(hour, Metric.SkuShelfClearanceIncomeFen, checked(units * shelfTerms!.SalvageFen));
        hour.Count(Metric.SkuShelfClearedUnits, units);
    }

    private void OrderForShelf(Hour hour, int units)
    {
        if (units > 0)
        {
            var order = new ShelfOrder { Units = units, PriceFen = shelfTerms!.WholesaleFen };
            Shelf!.Order(units);
            hour.Send(profile.Factory, order);
            Book.PaidWithLetter(hour, Metric.SkuShelfPurchaseCostFen, order.MoneyFen);
        }
    }

    private void Explain(Hour hour, ShelfOrdering ordering)
    {
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                Id,
                "shelfReview",
                profile.Factory,
                ordering.Units > 0 ? "ordered" : "waited",
                ordering.Reason,
                new Fact("units", ordering.Units),
                new Fact("levelUnits", ordering.Level),
                new Fact("meanSalesUnits", ordering.MeanSales),
                new Fact("deviationUnits", ordering.Deviation),
                new Fact("onShelfUnits", Shelf!.Units),
                new Fact("onOrderUnits", Shelf.OnOrder)));
        }
    }

    private void SpoilShelf(Hour hour)
    {
        if (Shelf is not null && SpoilDesk.ShareOf(goods) is > 0 and var share)
        {
            hour.Count(Metric.SkuShelfSpoiledUnits, Shelf.Spoil(share, hour.NatureDice(Purpose.Spoiling)));
        }
    }

    private void CountShelf(Hour hour)
    {
        if (Shelf is not null)
        {
            hour.Count(Metric.SkuShelfStockUnitDays, Shelf.Units);
            hour.Count(Metric.SkuStockValueIncomeFen, Shelf.Revalue(shelfTerms!.SalvageFen));
        }
    }
}
