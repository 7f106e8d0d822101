namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Items that wait for their ticks. All lie in one array as chains, one per tick, and places that become free are used again:
/// a thousand ticks ahead cost no more room than the items that wait for them.
/// </summary>
/// <typeparam name="T">What waits.</typeparam>
internal sealed class TickQueue<T>
{
    private const int None = -1;

    private readonly Dictionary<int, int> firstOfTick = [];
    private Place[] places = new Place[16];
    private int used;
    private int firstFree = None;

    /// <summary>Lets an item wait for a tick.</summary>
    public void Add(int tick, in T item)
    {
        var place = firstFree;
        if (place == None)
        {
            if (used == places.Length)
            {
                Array.Resize(ref places, used * 2);
            }

            place = used++;
        }
        else
        {
            firstFree = places[place].Next;
        }

        places[place] = new Place(item, firstOfTick.GetValueOrDefault(tick, None));
        firstOfTick[tick] = place;
    }

    /// <summary>Moves what waits for a tick into a list, in no order.</summary>
    public void TakeInto(int tick, List<T> target)
    {
        if (!firstOfTick.Remove(tick, out var place))
        {
            return;
        }

        while (place != None)
        {
            var next = places[place].Next;
            target.Add(places[place].Item);
            places[place] = new Place(default!, firstFree);
            firstFree = place;
            place = next;
        }
    }

    /// <summary>Everything that waits, by tick.</summary>
    public IEnumerable<(int Tick, T Item)> All()
    {
        foreach (var (tick, first) in firstOfTick.OrderBy(entry => entry.Key))
        {
            for (var place = first; place != None; place = places[place].Next)
            {
                yield return (tick, places[place].Item);
            }
        }
    }

    private readonly record struct Place(T Item, int Next);
}
