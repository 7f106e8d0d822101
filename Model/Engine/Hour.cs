using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// What one entity sees of one hour, and what it does in it: letters to read, bulletins on the board, dice; letters to
/// send, wake-ups to set, things to count. It holds no state of its own from one step to the next.
/// </summary>
/// <param name="seeds">The run's seeds.</param>
public sealed class Hour(RunSeeds seeds)
{
    private Outbox outbox = new();
    private ReadOnlyMemory<Letter> inbox;
    private BulletinBoard board = BulletinBoard.Empty;

    /// <summary>The hour since the start of the run; hour 0 is a Monday midnight.</summary>
    public int Tick { get; private set; }

    /// <summary>The day since the start of the run, from 0.</summary>
    public int Day => Tick / Calendar.HoursPerDay;

    /// <summary>The hour of the day, 0 to 23.</summary>
    public int HourOfDay => Tick % Calendar.HoursPerDay;

    /// <summary>Who is being stepped.</summary>
    public EntityId Self { get; private set; }

    /// <summary>Letters that arrived for this hour, in canonical order.</summary>
    public ReadOnlySpan<Letter> Inbox => inbox.Span;

    /// <summary>Whether somebody wants decisions with their reasons; never part of the state.</summary>
    public bool DecisionsWanted { get; private set; }

    /// <summary>
    /// Whether this is the entity's first step in an age of the run, the first one included: alarms that options settle are set
    /// then, whatever was set before. An alarm that is set twice rings once.
    /// </summary>
    public bool AgeBegins { get; private set; }

    /// <summary>Prepares the step of one entity.</summary>
    public void Begin(
        EntityId self, int tick, ReadOnlyMemory<Letter> letters, BulletinBoard bulletins, Outbox target, bool decisionsWanted, bool ageBegins = false)
    {
        AgeBegins = ageBegins || tick == 0;
        Self = self;
        Tick = tick;
        inbox = letters;
        board = bulletins;
        outbox = target;
        DecisionsWanted = decisionsWanted;
    }

    /// <summary>The newest bulletin of a type that <paramref name="publisher"/> has published, or null.</summary>
    public T? Bulletin<T>(EntityId publisher)
        where T : Message => board.Newest<T>(publisher);

    /// <summary>Dice of nature: need, viewing, choice, comments, delivery, returns, defects. Never for decisions.</summary>
    public RandomStream NatureDice(Purpose purpose) => new(seeds.Nature, Self.Packed, (int)purpose, Tick);

    /// <summary>Dice of behaviour, for decisions and their execution.</summary>
    public RandomStream BehaviourDice(Purpose purpose) => new(seeds.Behaviour, Self.Packed, (int)purpose, Tick);

    /// <summary>Sends a letter that is read <paramref name="delayHours"/> later.</summary>
    /// <param name="to">The receiver.</param>
    /// <param name="body">What it says; it must not be changed afterwards.</param>
    /// <param name="delayHours">At least 1.</param>
    public void Send(EntityId to, Message body, int delayHours = 1) => outbox.Send(Self, to, body, Tick, delayHours);

    /// <summary>Puts a bulletin on every partition's board from the next hour on, until the next of its type.</summary>
    public void Publish(Message body) => outbox.Publish(Self, Tick, body);

    /// <summary>Asks to be stepped at <paramref name="tick"/>, which must lie ahead.</summary>
    public void WakeAt(int tick)
    {
        if (tick <= Tick)
        {
            throw new BrokenBalanceException($"a wake-up at tick {tick} was asked for at tick {Tick}");
        }

        outbox.WakeAt(tick);
    }

    /// <summary>Adds to a metric of this entity and of its scopes.</summary>
    public void Count(Metric metric, long amount)
    {
        if (amount != 0)
        {
            outbox.Count(metric, amount);
        }
    }

    /// <summary>Adds <paramref name="weight"/> observations of a value in whole hours to a histogram.</summary>
    public void Observe(HourHistogram histogram, int hours, long weight)
    {
        if (weight != 0)
        {
            outbox.Observe(histogram, hours, weight);
        }
    }

    /// <summary>Notes an event for events.csv.</summary>
    public void Note(BeltEvent happening) => outbox.Note(happening);

    /// <summary>Hands over a decision with its reasons; call it only when <see cref="DecisionsWanted"/>.</summary>
    public void Decided(Decision decision) => outbox.Decided(decision);

    /// <summary>
    /// Tells the books' auditor that the entity's own cash moved by <paramref name="fen"/>, of which nothing may come from
    /// nowhere: see <see cref="Outbox.AuditMoney"/>.
    /// </summary>
    public void CashMoved(long fen) => outbox.CashMoved(fen);

    /// <summary>Tells the auditor that people and firms outside the entities paid (positive) or received (negative).</summary>
    public void OutsidePaid(long fen) => outbox.OutsidePaid(fen);
}
