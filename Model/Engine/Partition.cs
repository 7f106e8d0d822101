using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// A share of the belt's entities: their mailboxes in canonical order, wake-ups, sums, and counts. It does not step
/// entities; a stepper of the engine does, in any order, and books what each one did.
/// </summary>
public sealed class Partition
{
    private static readonly List<Letter> NoLetters = [];

    private readonly EntityDirectory directory;
    private readonly int partitionCount;
    private readonly RunPlan plan;
    private readonly EntityId[] members;
    private readonly int[] scopes;
    private readonly ILookup<int, int> calls;
    private readonly InboxSorter sorter;
    private readonly List<Letter>[] outgoing;
    private readonly List<Letter>[] outgoingSums;
    private readonly Stack<List<Letter>> spareLists = new();
    private List<Letter> bulletins = [];
    private readonly List<Letter> news = [];
    private readonly HashingCodec hashing = new();
    private readonly HistogramTable histograms;
    private readonly EntityFigures figures;
    private Mailboxes mailboxes = new(nextTick: 0);
    private List<BeltEvent> events = [];
    private List<Decision> decisions = [];
    private ulong hash;
    private long steps;
    private long messages;
    private int tick = -1;

    /// <summary>Makes the partition's mailboxes; every member is due at tick 0.</summary>
    public Partition(int index, int partitionCount, EntityDirectory directory, RunPlan plan)
    {
        Index = index;
        this.partitionCount = partitionCount;
        this.directory = directory;
        this.plan = plan;
        members = [.. directory.All().Where(IsMine)];
        scopes = [.. members.Select(directory.ScopeOf)];
        sorter = new InboxSorter(members);
        outgoing = [.. Enumerable.Range(0, partitionCount).Select(_ => new List<Letter>())];
        outgoingSums = [.. Enumerable.Range(0, partitionCount).Select(_ => new List<Letter>())];
        histograms = new HistogramTable(directory.ScopeCount);
        figures = new EntityFigures(members);
        for (var slot = 0; slot < members.Length; slot++)
        {
            mailboxes.Wake(0, slot);
        }

        calls = directory.Timetable.Calls.Where(call => IsMine(call.Entity)).ToLookup(call => call.Tick, call => SlotOf(call.Entity));
    }

    /// <summary>Number of this partition, from 0.</summary>
    public int Index { get; }

    /// <summary>The partition's entities in canonical order; an entity's index is its slot.</summary>
    public IReadOnlyList<EntityId> Members => members;

    /// <summary>What the board shows in the current tick.</summary>
    public BulletinBoard Board { get; private set; } = BulletinBoard.Empty;

    /// <summary>Files a batch of another partition (or of this one). Order of arrival does not matter.</summary>
    public void Deliver(Batch batch)
    {
        foreach (var letter in batch.Letters)
        {
            mailboxes.Add(letter);
        }

        news.AddRange(batch.Bulletins);
    }

    /// <summary>Starts a tick: tells who is due, with inboxes in canonical order.</summary>
    public List<Due> BeginTick(int tick)
    {
        this.tick = tick;
        hash = 0;
        steps = 0;
        messages = 0;
        Board = Board.With(news);
        news.Clear();
        var box = mailboxes.Take(tick);
        box.Wakes.AddRange(calls[tick]);
        return sorter.Sort(box.Letters, box.Wakes);
    }

    /// <summary>Takes note of what one entity did; the caller may step entities in any order.</summary>
    public void Book(in Due due, Outbox outbox)
    {
        steps++;
        Audit(due, outbox);
        Route(due.Slot, outbox);
        Count(due.Slot, outbox);
    }

    /// <summary>Takes note of what an entity counted when the run ended; see <see cref="Entity.Close"/>.</summary>
    public void BookClosing(int slot, Outbox outbox)
    {
        if (outbox.Letters.Count + outbox.Bulletins.Count + outbox.Wakes.Count > 0 || outbox.CashMovedFen != 0)
        {
            throw new BrokenBalanceException(members[slot], tick, new BrokenBalanceException("closing must only count"));
        }

        Count(slot, outbox);
    }

    /// <summary>Ends the tick: one batch per target partition and the report for the clock.</summary>
    public TickReport EndTick(Batch[] batches)
    {
        var published = bulletins.Count == 0 ? NoLetters : bulletins;
        bulletins = bulletins.Count == 0 ? bulletins : [];
        for (var target = 0; target < partitionCount; target++)
        {
            outgoing[target].AddRange(outgoingSums[target]);
            outgoingSums[target].Clear();
            batches[target] = new Batch(tick, Index, target, outgoing[target], published);
            outgoing[target] = spareLists.TryPop(out var spare) ? spare : [];
        }

        return new TickReport(tick, hash, steps, messages);
    }

    /// <summary>Takes the memory of a batch back that every target has delivered and nobody reads any more.</summary>
    public void Reuse(Batch batch)
    {
        batch.Letters.Clear();
        spareLists.Push(batch.Letters);
    }

    /// <summary>Hands over what was counted on the day that just ended.</summary>
    public PartitionFigures TakeDay()
    {
        var rows = new List<EntityRow>();
        var taken = new PartitionFigures(CloseDay(plan.RecordEntityDays ? rows : null), events, decisions, rows);
        events = [];
        decisions = [];
        return taken;
    }

    /// <summary>Hands over what was counted over the measured days.</summary>
    public PartitionTotals TakeTotals()
    {
        // A run that was stopped may have begun a day.
        CloseDay(null);
        return new(figures.TakeMeasured(), histograms);
    }

    /// <summary>Letters that wait here for their tick.</summary>
    public IEnumerable<Letter> UnderWay() => mailboxes.UnderWay();

    /// <summary>What the partition holds between two ticks, without the batches it made; it is valid until the next tick.</summary>
    public PartitionState Save() => new()
    {
        Letters = [.. mailboxes.UnderWay()],
        Wakes = [.. mailboxes.WakesUnderWay().Select(wake => new Call(wake.Tick, members[wake.Slot]))],
        Bulletins = [.. Board.Bulletins],
        Today = figures.Today(),
        Measured = figures.Measured(),
        Histograms = histograms,
        Events = events,
        Decisions = decisions,
    };

    /// <summary>Goes on from what was held before a tick; of what others held it takes its entities' share.</summary>
    public void Restore(int nextTick, PartitionState state)
    {
        tick = nextTick - 1;
        mailboxes = new Mailboxes(nextTick);
        state.Letters.FindAll(letter => IsMine(letter.To)).ForEach(letter => mailboxes.Add(letter));
        state.Wakes.FindAll(wake => IsMine(wake.Entity)).ForEach(wake => mailboxes.Wake(wake.Tick, SlotOf(wake.Entity)));
        Board = BulletinBoard.Empty.With(state.Bulletins);
        figures.Restore(state.Today.Where(row => IsMine(row.Entity)), state.Measured.Where(row => IsMine(row.Entity)), SlotOf);
        histograms.Add(state.Histograms);
        events.AddRange(state.Events);
        decisions.AddRange(state.Decisions);
    }

    private bool IsMine(EntityId id) => directory.PartitionOf(id, partitionCount) == Index;

    private int SlotOf(EntityId id) => Array.BinarySearch(members, id);

    private MetricTable CloseDay(List<EntityRow>? rows)
    {
        var sums = new MetricTable(directory.ScopeCount);
        figures.CloseDay(scopes, sums, tick >= plan.MeasureFrom, plan.DayNumber(tick), rows);
        return sums;
    }

    private void Audit(in Due due, Outbox outbox)
    {
        try
        {
            outbox.AuditMoney(due.Inbox.Span);
        }
        catch (BrokenBalanceException broken)
        {
            throw new BrokenBalanceException(due.Id, tick, broken);
        }
    }

    private void Route(int slot, Outbox outbox)
    {
        foreach (var letter in outbox.Letters)
        {
            hash += HashOf(letter);
            var target = directory.PartitionOf(letter.To, partitionCount);
            if (letter.Body is SummedMessage summed && summed.IsSummedFor(letter.To))
            {
                AddToSum(outgoingSums[target], letter, summed);
            }
            else
            {
                outgoing[target].Add(letter);
            }
        }

        foreach (var bulletin in outbox.Bulletins)
        {
            hash += HashOf(bulletin);
            bulletins.Add(bulletin);
        }

        messages += outbox.Letters.Count + outbox.Bulletins.Count;
        foreach (var wake in outbox.Wakes)
        {
            mailboxes.Wake(wake, slot);
        }
    }

    // The first sender's message becomes the sum: senders keep no reference to what they sent.
    private static void AddToSum(List<Letter> sums, in Letter letter, SummedMessage summed)
    {
        foreach (var sum in sums)
        {
            if (sum.To == letter.To && sum.Arrival == letter.Arrival && sum.Sequence == summed.SumKey)
            {
                ((SummedMessage)sum.Body).Add(summed);
                summed.Release();
                return;
            }
        }

        sums.Add(letter with { From = EntityId.None, Sent = 0, Sequence = summed.SumKey });
    }

    private ulong HashOf(in Letter letter)
    {
        hashing.Start(letter.From.Packed);
        hashing.Add(letter.To.Packed);
        hashing.Add(((ulong)(uint)letter.Arrival << 32) | (uint)letter.Sequence);
        hashing.Add((ulong)letter.Body.Type);
        letter.Body.Describe(hashing);
        return hashing.Hash;
    }

    private void Count(int slot, Outbox outbox)
    {
        foreach (var (metric, amount) in outbox.Counts)
        {
            figures.Add(slot, metric, amount);
        }

        if (tick >= plan.MeasureFrom)
        {
            foreach (var (histogram, hours, weight) in outbox.Observations)
            {
                histograms.Add(scopes[slot], histogram, hours, weight);
            }
        }

        events.AddRange(outbox.Events);
        if (plan.RecordDecisions)
        {
            decisions.AddRange(outbox.Decisions);
        }
    }
}
