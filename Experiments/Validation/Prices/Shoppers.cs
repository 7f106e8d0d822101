using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Experiments.Validation.Prices;

/// <summary>Stands in the place of a room: asks once for a quote and orders what demand there is at the price it states.</summary>
/// <param name="room">The room's place.</param>
/// <param name="segments">Segments of its platform.</param>
/// <param name="demand">Units wanted at a price in fen.</param>
internal sealed class Shoppers(RoomProfile room, int segments, Func<long, int> demand) : Entity(room.Id)
{
    private const int ShowTick = 2;

    private Quote? quote;

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            quote = letter.Body as Quote ?? quote;
        }

        if (hour.Tick == 0)
        {
            hour.Send(room.Owner, new QuoteRequest { ShowTick = ShowTick, SkuNumbers = [room.Roster[0].Sku.Number] });
            hour.WakeAt(ShowTick);
        }
        else if (hour.Tick == ShowTick)
        {
            hour.Send(room.Owner, new OrderBatch { ShowTick = ShowTick, Lines = [Order(quote!.Lines[0])] });
        }
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec) => quote = codec.Maybe("quote", quote);

    private OrderLine Order(QuoteLine offer)
    {
        var units = demand(offer.PriceFen);
        var buyers = SegmentCounts.Zero(0, segments);
        buyers.Counts[0] = units;
        return new OrderLine
        {
            Sku = offer.Sku,
            PresaleUnits = units,
            PriceFen = offer.PriceFen,
            StockPromiseHours = offer.StockPromiseHours,
            PresalePromiseHours = offer.PresalePromiseHours,
            ContentCount = 1,
            Buyers = buyers,
        };
    }
}
