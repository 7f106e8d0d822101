using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Toy;

/// <summary>
/// A dummy that does everything an entity may do: letters, sums, bulletins, money, wake-ups, counts, events, decisions. Its
/// trace depends on the order of its inbox.
/// </summary>
public sealed class ToyEntity(EntityId id, EntityId[] everybody, ToyOptions options) : Entity(id)
{
    private static readonly EntityId Publisher = new(EntityKind.Platform, 1);
    private Book book = new();
    private long trace;
    private int steps;

    public override void Step(Hour hour)
    {
        if (options.FailAt == (Id, hour.Tick))
        {
            throw new InvalidOperationException("the toy fell over");
        }

        steps++;
        Read(hour);
        for (var i = 0; i < options.Load; i++)
        {
            trace = (long)HashingCodec.Mix((ulong)trace, (ulong)i);
        }

        Act(hour);
        hour.WakeAt(hour.Tick + 1 + (int)(hour.NatureDice(Purpose.Viewers).Bits(9) % 5));
    }

    public override void Close(Hour hour)
    {
        hour.Observe(HourHistogram.OpenOrderAge, steps % 50, 1);
        hour.Count(MetricOf(Id), steps);
    }

    public override void Describe(Codec codec)
    {
        book = codec.Part("book", book);
        trace = codec.Long("trace", trace);
        steps = codec.Int("steps", steps);
    }

    private void Read(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            var said = letter.Body switch
            {
                Payment payment => Receive(hour, payment),
                RoomDay day => day.Delivered,
                CapacityReport report => Sum(report),
                _ => throw new InvalidOperationException($"type {letter.Body.Type} is unknown here"),
            };
            trace = (long)HashingCodec.Mix((ulong)trace ^ letter.From.Packed, (ulong)said);
        }

        if (hour.Bulletin<HotList>(Publisher) is { } list)
        {
            trace = (long)HashingCodec.Mix((ulong)trace, (ulong)list.GrowthMicro[0]);
        }
    }

    private long Receive(Hour hour, Payment payment)
    {
        book.Receive(hour, payment);
        return payment.Fen;
    }

    private void Act(Hour hour)
    {
        var dice = hour.BehaviourDice(Purpose.Choice);
        hour.Send(Pick(dice.Bits(0)), new RoomDay { Delivered = (int)(trace & 0xFFFF) }, 1 + (int)(dice.Bits(1) % 30));
        hour.Send(everybody[^1], new CapacityReport { Lines = [new CapacityLine { Factory = Id, UnitsPerDay = steps, StockUnits = [trace % 100] }] }, delayHours: 2);
        var friend = Pick(dice.Bits(4));
        book.Pay(hour, MetricOf(Id), friend, MetricOf(friend), (long)(dice.Bits(5) % 1000));
        book.Earn(hour, MetricOf(Id), 17);
        hour.Observe(HourHistogram.LeadTime, steps % 50, 1);
        if (Id == Publisher && hour.Tick % 6 == 0)
        {
            hour.Publish(new HotList { GrowthMicro = [trace] });
        }

        if (steps % 20 == 0)
        {
            hour.Note(new BeltEvent(hour.Tick, Id, "toy", friend, new Fact("steps", steps)));
        }

        if (hour.DecisionsWanted && steps % 4 == 0)
        {
            hour.Decided(new Decision(hour.Tick, Id, "play", friend, "played", "itWasTime", new Fact("steps", steps)));
        }
    }

    // Order matters here: lines of partitions must have been put into canonical order.
    private static long Sum(CapacityReport report)
    {
        long sum = 0;
        foreach (var line in report.Lines)
        {
            sum = (long)HashingCodec.Mix((ulong)sum ^ line.Factory.Packed, (ulong)(line.UnitsPerDay + line.StockUnits[0]));
        }

        return sum;
    }

    private EntityId Pick(ulong bits) => everybody[bits % (ulong)everybody.Length];

    private static Metric MetricOf(EntityId id) => (Metric)((int)id.Kind * 100);
}
