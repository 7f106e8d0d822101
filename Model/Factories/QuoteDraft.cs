using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A quote while it is being written, line by line in the order of the product lines.</summary>
/// <param name="Quote">What is sent.</param>
/// <param name="Reservation">What is held.</param>
internal sealed record QuoteDraft(Quote Quote, Reservation Reservation)
{
    /// <summary>The product line that is quoted next; a number beyond all lines when the quote is complete.</summary>
    public int NextLine => Quote.Lines.Count < Reservation.Lines.Length ? Reservation.Lines[Quote.Lines.Count] : int.MaxValue;

    /// <summary>Begins the answer to one room.</summary>
    public static QuoteDraft Of(Factory factory, EntityId room, QuoteRequest request)
    {
        var count = request.SkuNumbers.Length;
        var reservation = new Reservation
        {
            Room = room,
            ShowTick = request.ShowTick,
            Lines = new int[count],
            StockUnits = new int[count],
            PresaleUnits = new int[count],
        };
        for (var i = 0; i < count; i++)
        {
            reservation.Lines[i] = factory.LineOf(new EntityId(EntityKind.Sku, request.SkuNumbers[i])).Index;
        }

        return new QuoteDraft(new Quote { ShowTick = request.ShowTick, Lines = new List<QuoteLine>(count) }, reservation);
    }

    /// <summary>Enters the line that is next.</summary>
    public void Add(QuoteLine line)
    {
        Reservation.StockUnits[Quote.Lines.Count] = line.StockQuota;
        Reservation.PresaleUnits[Quote.Lines.Count] = line.PresaleQuota;
        Quote.Lines.Add(line);
    }
}
