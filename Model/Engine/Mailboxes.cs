namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Letters and wake-ups of one partition, kept per tick until their tick comes.</summary>
internal sealed class Mailboxes
{
    private readonly Dictionary<int, Mailbox> boxes = [];
    private readonly Stack<Mailbox> spares = new();

    /// <summary>Files a letter for its tick of arrival.</summary>
    public void Add(in Letter letter) => BoxOf(letter.Arrival).Letters.Add(letter);

    /// <summary>Files a wake-up.</summary>
    public void Wake(int tick, int slot) => BoxOf(tick).Wakes.Add(slot);

    /// <summary>Takes the box of a tick out; give it back with <see cref="Recycle"/>.</summary>
    public Mailbox Take(int tick) => boxes.Remove(tick, out var box) ? box : Spare();

    /// <summary>Keeps an emptied box for later use.</summary>
    public void Recycle(Mailbox box)
    {
        box.Letters.Clear();
        box.Wakes.Clear();
        spares.Push(box);
    }

    /// <summary>Every letter that is under way, in canonical order of arrival tick and then of filing.</summary>
    public IEnumerable<Letter> UnderWay() => boxes.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value.Letters);

    private Mailbox BoxOf(int tick)
    {
        if (!boxes.TryGetValue(tick, out var box))
        {
            boxes[tick] = box = Spare();
        }

        return box;
    }

    private Mailbox Spare() => spares.TryPop(out var box) ? box : new Mailbox();

    /// <summary>What waits for one tick.</summary>
    internal sealed class Mailbox
    {
        public List<Letter> Letters { get; } = [];

        public List<int> Wakes { get; } = [];
    }
}
