using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>A number added to a metric.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="Amount">How much.</param>
public readonly record struct MetricCount(Metric Metric, long Amount);

/// <summary>Weighted observations of a value in hours.</summary>
/// <param name="Histogram">Which histogram.</param>
/// <param name="Hours">The value.</param>
/// <param name="Weight">How many of it.</param>
public readonly record struct HourObservation(HourHistogram Histogram, int Hours, long Weight);

/// <summary>Everything one step of one entity did to the world outside the entity.</summary>
public sealed class Outbox : IDescribed
{
    /// <summary>Letters sent, in order.</summary>
    public List<Letter> Letters { get; } = [];

    /// <summary>Bulletins published, in order.</summary>
    public List<Letter> Bulletins { get; } = [];

    /// <summary>Ticks at which the entity wants to be stepped.</summary>
    public List<int> Wakes { get; } = [];

    /// <summary>What was counted.</summary>
    public List<MetricCount> Counts { get; } = [];

    /// <summary>What was observed.</summary>
    public List<HourObservation> Observations { get; } = [];

    /// <summary>What happened.</summary>
    public List<BeltEvent> Events { get; } = [];

    /// <summary>What was decided, if anybody wanted to know.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>By how much the entity's cash moved, in fen.</summary>
    public long CashMovedFen { get; private set; }

    /// <summary>What the world outside the entities paid in, in fen.</summary>
    public long OutsidePaidFen { get; private set; }

    /// <summary>Empties the box for the next step, keeping its memory.</summary>
    public void Clear()
    {
        Letters.Clear();
        Bulletins.Clear();
        Wakes.Clear();
        Counts.Clear();
        Observations.Clear();
        Events.Clear();
        Decisions.Clear();
        CashMovedFen = 0;
        OutsidePaidFen = 0;
    }

    /// <summary>Walks the box for a partition on another silo; canonical bytes of results never hold one.</summary>
    public void Describe(Codec codec)
    {
        Wire.Fill(codec, "letters", Letters, Wire.Letter);
        Wire.Fill(codec, "bulletins", Bulletins, Wire.Letter);
        Wire.Fill(codec, "wakes", Wakes, static (codec, tick) => codec.Int("tick", tick));
        Wire.Fill(codec, "counts", Counts, Wire.Count);
        Wire.Fill(codec, "observations", Observations, Wire.Observation);
        Wire.Fill(codec, "events", Events, Wire.Event);
        Wire.Fill(codec, "decisions", Decisions, Wire.Decision);
        CashMovedFen = codec.Long("cashMovedFen", CashMovedFen);
        OutsidePaidFen = codec.Long("outsidePaidFen", OutsidePaidFen);
    }

    /// <summary>
    /// Checks that every fen that entered the entity's book came with a letter or from outside, and that every fen that
    /// left it is under way or outside.
    /// </summary>
    /// <param name="inbox">Letters the step read.</param>
    public void AuditMoney(ReadOnlySpan<Letter> inbox)
    {
        long received = 0;
        foreach (ref readonly var letter in inbox)
        {
            received += letter.Body.MoneyFen;
        }

        long sent = 0;
        foreach (var letter in Letters)
        {
            sent += letter.Body.MoneyFen;
        }

        if (CashMovedFen != received - sent + OutsidePaidFen)
        {
            throw new BrokenBalanceException(
                $"the book moved by {CashMovedFen} fen, but {received} arrived, {sent} were sent and {OutsidePaidFen} came from outside");
        }
    }

    internal void Send(EntityId from, EntityId to, Message body, int tick, int delayHours)
    {
        if (delayHours < 1 || to.Kind == EntityKind.None)
        {
            throw new BrokenBalanceException($"a letter of type {body.Type} to {to} was given a delay of {delayHours} h; it needs a receiver and at least 1 h");
        }

        Letters.Add(new Letter(from, to, tick, checked(tick + delayHours), Letters.Count, body));
    }

    internal void Publish(EntityId from, int tick, Message body)
        => Bulletins.Add(new Letter(from, EntityId.None, tick, tick + 1, Bulletins.Count, body));

    internal void WakeAt(int tick) => Wakes.Add(tick);

    internal void Count(Metric metric, long amount) => Counts.Add(new MetricCount(metric, amount));

    internal void Observe(HourHistogram histogram, int hours, long weight)
        => Observations.Add(new HourObservation(histogram, hours, weight));

    internal void Note(BeltEvent happening) => Events.Add(happening);

    internal void Decided(Decision decision) => Decisions.Add(decision);

    internal void CashMoved(long fen) => CashMovedFen = checked(CashMovedFen + fen);

    internal void OutsidePaid(long fen) => OutsidePaidFen = checked(OutsidePaidFen + fen);
}
