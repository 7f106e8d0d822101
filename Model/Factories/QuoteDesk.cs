using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Answers rooms that will be on air in the next hour, and reserves what it offers them.</summary>
internal static class QuoteDesk
{
    /// <summary>Sends one quote per room that asked; none where it offers nothing in rooms.</summary>
    public static void Answer(Factory factory, Hour hour)
    {
        var count = CountRequests(hour);
        if (count == 0 || !factory.Profile.SellsInRooms)
        {
            return;
        }

        var requests = new QuoteDraft[count];
        var at = 0;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is QuoteRequest request)
            {
                requests[at++] = QuoteDraft.Of(factory, letter.From, request);
            }
        }

        var promises = PresalePromise.Hours(factory, hour.Tick);
        foreach (var line in factory.Products)
        {
            OfferLine(factory, hour, line, requests, promises[line.Index]);
        }

        foreach (var request in requests)
        {
            if (request.NextLine != int.MaxValue)
            {
                throw new BrokenBalanceException($"{request.Reservation.Room} did not ask for SKUs in ascending order");
            }

            factory.Reservations.Add(request.Reservation);
            hour.Send(request.Reservation.Room, request.Quote);
        }
    }

    private static int CountRequests(Hour hour)
    {
        var count = 0;
        foreach (ref readonly var letter in hour.Inbox)
        {
            count += letter.Body is QuoteRequest ? 1 : 0;
        }

        return count;
    }

    private static void OfferLine(Factory factory, Hour hour, ProductLine line, QuoteDraft[] requests, int presalePromiseHours)
    {
        var rooms = 0;
        foreach (var request in requests)
        {
            rooms += request.NextLine == line.Index ? 1 : 0;
        }

        if (rooms == 0)
        {
            return;
        }

        var offer = OfferOf(factory, line);
        var room = 0;
        foreach (var request in requests)
        {
            if (request.NextLine == line.Index)
            {
                AddLine(
                    factory,
                    line,
                    request,
                    QuoteSplit.Part(offer.StockUnits, rooms, room),
                    QuoteSplit.Part(offer.PresaleUnits, rooms, room),
                    presalePromiseHours);
                room++;
            }
        }

        if (hour.DecisionsWanted)
        {
            Report(hour, line, offer, rooms);
        }
    }

    private static QuoteOffer OfferOf(Factory factory, ProductLine line)
        => factory.Exit is { HasClosed: true } ? new QuoteOffer(0, 0, "soldOut") : QuoteSplit.Offer(
            line.Stock.Units,
            line.Stock.ReservedUnits,
            line.Orders.OpenUnits,
            factory.Preorders is { } deposits
                ? PreorderDesk.LimitUnits(factory, deposits, line)
                : (int)(factory.Class.Production.PresaleDays * line.Demand.ForecastPerDay),
            PreorderDesk.PresoldUnits(factory.Preorders, line));

    private static void AddLine(
        Factory factory, ProductLine line, QuoteDraft request, int stockUnits, int presaleUnits, int presalePromiseHours)
    {
        line.Stock.Reserve(stockUnits);
        line.ReservedPresaleUnits += presaleUnits;
        var price = PriceDesk.QuoteOf(factory, line);
        request.Add(new QuoteLine
        {
            Sku = line.Profile.Id,
            Design = line.Design,
            PriceFen = PreorderDesk.GroupPriceFen(factory, line, price.PriceFen),
            ListPriceFen = price.ListPriceFen,
            RatingMicro = line.RatingMicro,
            StockQuota = stockUnits,
            PresaleQuota = presaleUnits,
            StockPromiseHours = factory.Terms.PromiseHours,
            PresalePromiseHours = presalePromiseHours,
        });
    }

    private static void Report(Hour hour, ProductLine line, in QuoteOffer offer, int rooms)
        => hour.Decided(new Decision(
            hour.Tick,
            hour.Self,
            "quote",
            line.Profile.Id,
            "offered",
            offer.Reason,
            new Fact("stockUnits", offer.StockUnits),
            new Fact("presaleUnits", offer.PresaleUnits),
            new Fact("rooms", rooms)));
}
