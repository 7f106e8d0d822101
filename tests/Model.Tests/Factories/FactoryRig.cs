using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>
/// One factory whose letters a test writes. It is stepped only when it asked to be woken or has a letter, so that a missing
/// wake-up shows.
/// </summary>
internal sealed class FactoryRig
{
    private readonly Stepper stepper;
    private readonly SortedSet<int> wakes = [0];
    private readonly SortedDictionary<int, List<(EntityId From, Message Body)>> letters = [];

    public FactoryRig(TestBelt setup, FactoryStart? start = null, ulong seed = 1)
    {
        Belt = setup.Build();
        Factory = new Factory(Belt.Factories[0], Belt, start);
        stepper = new Stepper(Factory, seed) { DecisionsWanted = true };
    }

    public static EntityId Sku { get; } = new(EntityKind.Sku, 1);

    public static EntityId StoreRoom { get; } = new(EntityKind.Room, 1);

    public static EntityId HostRoom { get; } = new(EntityKind.Room, 2);

    public Belt Belt { get; }

    public Factory Factory { get; }

    public ProductLine Line => Factory.ProductLines[0];

    /// <summary>What each step did, by tick.</summary>
    public SortedDictionary<int, Outbox> Steps { get; } = [];

    /// <summary>
    /// One line of 10 units an hour; 2 days of material, 1 day of finishing, lots of 100, no defects, no inspection; listens
    /// to nothing but its own orders; replans every 24 hours, at 13:00.
    /// </summary>
    public static TestBelt Plain()
    {
        var setup = new TestBelt { ShelfShare = 0, Policy = new Policy { ContentSignal = false, HotListWeight = 0 } };
        setup.Scenario.Classes[TestBelt.ClassName].Production = new ProductionOptions
        {
            LineCount = 1,
            MinimumBatch = 100,
            MaterialLeadDays = 2,
            PlannedQueueDays = 0,
            FinishingDays = 1,
            DefectShare = 0,
            InspectionHoursPerThousand = 0,
        };
        return setup;
    }

    public static FactoryStart Start(int stockUnits, double forecastPerDay = 0)
        => new() { Lines = [new ProductLineStart { StockUnits = stockUnits, ForecastPerDay = forecastPerDay }] };

    public static QuoteRequest Ask(int showTick) => new() { ShowTick = showTick, SkuNumbers = [Sku.Number] };

    public static OrderBatch Sold(int showTick, int stockUnits, int presaleUnits = 0, int turnedAway = 0, long priceFen = 15_000)
    {
        var buyers = SegmentCounts.Zero(0, 2);
        buyers.Counts[0] = stockUnits + presaleUnits;
        var line = new OrderLine
        {
            Sku = Sku,
            StockUnits = stockUnits,
            PresaleUnits = presaleUnits,
            TurnedAway = turnedAway,
            PriceFen = priceFen,
            StockPromiseHours = 24,
            PresalePromiseHours = 240,
            Buyers = buyers,
            ContentCount = 1,
        };
        return new OrderBatch { ShowTick = showTick, Lines = [line] };
    }

    public FactoryRig Send(int tick, EntityId from, Message body)
    {
        if (!letters.TryGetValue(tick, out var box))
        {
            letters.Add(tick, box = []);
        }

        box.Add((from, body));
        return this;
    }

    public void Publish(EntityId publisher, Message body) => stepper.Publish(publisher, body);

    /// <summary>A show of the store room at a tick: asks for a quote before it and reports sales after it.</summary>
    public FactoryRig Show(int tick, int stockUnits, int presaleUnits = 0, EntityId? room = null)
        => Send(tick - 1, room ?? StoreRoom, Ask(tick))
            .Send(tick + 1, room ?? StoreRoom, Sold(tick, stockUnits, presaleUnits));

    /// <summary>Lives up to and including a tick.</summary>
    public FactoryRig RunTo(int end)
    {
        while (NextTick() is { } tick && tick <= end)
        {
            Step(tick);
        }

        return this;
    }

    public long Total(Metric metric)
        => Steps.Values.SelectMany(step => step.Counts).Where(count => count.Metric == metric).Sum(count => count.Amount);

    public IEnumerable<(int Tick, T Body)> SentOf<T>()
        where T : Message
        => Steps.SelectMany(step => step.Value.Letters.Where(letter => letter.Body is T).Select(letter => (step.Key, (T)letter.Body)));

    public byte[] Bytes() => Bytes(Factory);

    public static byte[] Bytes(Factory factory)
    {
        var encoder = new BinaryEncoder();
        factory.Describe(encoder);
        encoder.EndBlocks();
        return encoder.Written.ToArray();
    }

    private int? NextTick()
    {
        int? wake = wakes.Count > 0 ? wakes.Min : null;
        int? letter = letters.Count > 0 ? letters.Keys.First() : null;
        return wake is { } w && letter is { } l ? Math.Min(w, l) : wake ?? letter;
    }

    private void Step(int tick)
    {
        wakes.Remove(tick);
        letters.Remove(tick, out var box);
        var outbox = stepper.Step(tick, [.. (box ?? []).OrderBy(letter => letter.From)]);
        wakes.UnionWith(outbox.Wakes);
        Steps.Add(tick, outbox);
    }
}
