namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Letters and wake-ups of one partition until their tick comes. Nearly all letters are for the next tick: they share two
/// boxes that are used in turn.
/// </summary>
/// <param name="nextTick">The tick that is taken out first.</param>
internal sealed class Mailboxes(int nextTick)
{
    private readonly TickQueue<Letter> laterLetters = new();
    private readonly TickQueue<int> laterWakes = new();
    private Mailbox taken = new();
    private Mailbox next = new();
    private int nextTick = nextTick;

    /// <summary>Files a letter for its tick of arrival.</summary>
    public void Add(in Letter letter)
    {
        if (letter.Arrival == nextTick)
        {
            next.Letters.Add(letter);
        }
        else
        {
            laterLetters.Add(letter.Arrival, letter);
        }
    }

    /// <summary>Files a wake-up.</summary>
    public void Wake(int tick, int slot)
    {
        if (tick == nextTick)
        {
            next.Wakes.Add(slot);
        }
        else
        {
            laterWakes.Add(tick, slot);
        }
    }

    /// <summary>Takes out what is due at a tick; it is valid until the next call.</summary>
    public Mailbox Take(int tick)
    {
        taken.Clear();
        (taken, next) = (next, taken);
        laterLetters.TakeInto(tick, taken.Letters);
        laterWakes.TakeInto(tick, taken.Wakes);
        nextTick = tick + 1;
        return taken;
    }

    /// <summary>Every letter that is under way, in order of arrival.</summary>
    public IEnumerable<Letter> UnderWay() => next.Letters.Concat(laterLetters.All().Select(wait => wait.Item));

    /// <summary>Every wake-up that is set, in order of ticks.</summary>
    public IEnumerable<(int Tick, int Slot)> WakesUnderWay() => next.Wakes.Select(slot => (nextTick, slot)).Concat(laterWakes.All());

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
