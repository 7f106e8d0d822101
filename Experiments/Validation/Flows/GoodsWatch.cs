using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Flows;

/// <summary>
/// Goods in stock and in parcels, and orders for them: contents from the accounts, stays from what came and went, first in, first out, and
/// from the hours that stand in orders and letters.
/// </summary>
internal sealed class GoodsWatch
{
    private readonly Dictionary<EntityId, Queue<(int Tick, long Units)>> shelves = [];
    private readonly Dictionary<EntityId, (long Came, long Went)> accounts = [];
    private readonly Dictionary<OpenOrder, int> open = new(ReferenceEqualityComparer.Instance);
    private List<(long Units, int Sent, int Arrival)> parcels = [];

    /// <summary>Finished goods.</summary>
    public Buffer Stock { get; } = new();

    /// <summary>Orders that are booked and not shipped.</summary>
    public Buffer Orders { get; } = new();

    /// <summary>Parcels under way.</summary>
    public Buffer Parcels { get; } = new();

    /// <summary>Reads a product line at the end of an hour.</summary>
    public void Read(int tick, ProductLine line)
    {
        ReadStock(tick, line.Profile.Id, line.Stock);
        Orders.Holds(line.Orders.OpenUnits);
        foreach (var order in line.Orders.Orders)
        {
            Serve(tick, order, open.GetValueOrDefault(order, order.Units) - order.Units);
            open[order] = order.Units;
        }
    }

    /// <summary>Reads the letters at the end of an hour.</summary>
    public void Read(int tick, LocalEngine engine)
    {
        foreach (var order in open.Keys.Except(Orders(engine), ReferenceEqualityComparer.Instance).Cast<OpenOrder>().ToList())
        {
            Serve(tick, order, open[order]);
            open.Remove(order);
        }

        foreach (var letter in engine.LettersUnderWay)
        {
            if (letter.Body is Parcel parcel)
            {
                Parcels.Holds(parcel.Units);
                if (letter.Sent == tick)
                {
                    parcels.Add((parcel.Units, letter.Sent, letter.Arrival));
                }
            }
        }

        static IEnumerable<object> Orders(LocalEngine engine)
            => engine.Entities.OfType<Factory>().SelectMany(factory => factory.ProductLines).SelectMany(line => line.Orders.Orders);
    }

    /// <summary>Adds up stays when the run is over.</summary>
    public void Close(int end)
    {
        foreach (var (order, units) in open)
        {
            Serve(end, order, units);
        }

        foreach (var (tick, units) in shelves.Values.SelectMany(shelf => shelf))
        {
            Stock.Stayed(units, tick, end);
        }

        parcels.ForEach(parcel => Parcels.Stayed(parcel.Units, parcel.Sent, Math.Min(end, parcel.Arrival)));
        parcels = [];
    }

    // An order is booked in the hour after it was placed.
    private void Serve(int tick, OpenOrder order, int units) => Orders.Stayed(units, order.PlacedTick + 1, tick);

    private void ReadStock(int tick, EntityId sku, StockAccount stock)
    {
        Stock.Holds(stock.Units);
        if (!shelves.TryGetValue(sku, out var shelf))
        {
            shelves.Add(sku, shelf = new Queue<(int Tick, long Units)>());
        }

        var before = accounts.GetValueOrDefault(sku);
        var now = (Came: stock.MadeUnits + stock.RestockedUnits, Went: stock.ShippedUnits + stock.ClearedUnits + stock.ScrappedUnits);
        accounts[sku] = now;
        if (now.Came > before.Came)
        {
            shelf.Enqueue((tick, now.Came - before.Came));
        }

        Take(tick, shelf, now.Went - before.Went);
    }

    private void Take(int tick, Queue<(int Tick, long Units)> shelf, long units)
    {
        var rest = new List<(int Tick, long Units)>();
        while (units > 0)
        {
            var (since, there) = shelf.Dequeue();
            var taken = Math.Min(units, there);
            Stock.Stayed(taken, since, tick);
            units -= taken;
            if (there > taken)
            {
                rest.AddRange([(since, there - taken), .. shelf]);
                shelf.Clear();
                rest.ForEach(shelf.Enqueue);
            }
        }
    }
}
