namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Letters and wake-ups of one partition, kept per tick until their tick comes. Nearly all letters are for the next tick: they
/// share two boxes that are used in turn, so that the many boxes of later ticks stay small.
/// </summary>
internal sealed class Mailboxes
{
    private readonly Dictionary<int, Mailbox> later = [];
    private readonly Stack<Mailbox> spares = new();
    private Mailbox taken = new();
    private Mailbox next = new();
    private int nextTick;

    /// <summary>Files a letter for its tick of arrival.</summary>
    public void Add(in Letter letter) => BoxOf(letter.Arrival).Letters.Add(letter);

    /// <summary>Files a wake-up.</summary>
    public void Wake(int tick, int slot) => BoxOf(tick).Wakes.Add(slot);

    /// <summary>Takes out what is due at a tick; it is valid until the next call.</summary>
    public Mailbox Take(int tick)
    {
        taken.Clear();
        (taken, next) = (next, taken);
        if (later.Remove(tick, out var box))
        {
            taken.Letters.AddRange(box.Letters);
            taken.Wakes.AddRange(box.Wakes);
            box.Clear();
            spares.Push(box);
        }

        nextTick = tick + 1;
        return taken;
    }

    /// <summary>Every letter that is under way, in canonical order of arrival tick and then of filing.</summary>
    public IEnumerable<Letter> UnderWay()
        => next.Letters.Concat(later.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value.Letters));

    private Mailbox BoxOf(int tick)
    {
        if (tick == nextTick)
        {
            return next;
        }

        if (!later.TryGetValue(tick, out var box))
        {
            later[tick] = box = spares.TryPop(out var spare) ? spare : new Mailbox();
        }

        return box;
    }

    /// <summary>What waits for one tick.</summary>
    internal sealed class Mailbox
    {
        public List<Letter> Letters { get; } = [];

        public List<int> Wakes { get; } = [];

        public void Clear()
        {
            Letters.Clear();
            Wakes.Clear();
        }
    }
}
