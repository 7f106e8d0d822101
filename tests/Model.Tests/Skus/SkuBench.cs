using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

/// <summary>One SKU of a belt made by hand, whose tastes stand still at its design unless a test moves them.</summary>
internal sealed class SkuBench
{
    public static readonly EntityId Room = new(EntityKind.Room, 1);
    public static readonly EntityId Factory = new(EntityKind.Factory, 1);
    public static readonly EntityId Platform = new(EntityKind.Platform, 1);

    public SkuBench(Action<ScenarioOptions>? change = null, Policy? policy = null, SkuStart? start = null, ulong seed = 1)
    {
        var test = new TestBelt { Policy = policy ?? new Policy(), CentreOf = _ => [0, 0] };
        test.Scenario.Nature.TasteVolatility = 0;
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        change?.Invoke(test.Scenario);
        Belt = test.Build();
        Nature = test.NatureOf(Belt, seed, 400);
        Sku = new Sku(Belt.Skus[0], Belt, Nature, start);
        Stepper = new Stepper(Sku, seed);
    }

    public Belt Belt { get; }

    public NaturePath Nature { get; }

    public Sku Sku { get; }

    public Stepper Stepper { get; }

    public static SegmentCounts People(params int[] counts)
    {
        var people = SegmentCounts.Zero(0, counts.Length);
        counts.CopyTo(people.Counts, 0);
        return people;
    }

    public static Parcel Parcel(int first, int second, long defectMicro = 0, long interactionMicro = 0) => new()
    {
        Room = Room,
        Units = first + second,
        Buyers = People(first, second),
        Design = Design.Of(1, [0, 0]),
        PriceFen = 12_000,
        DefectMicro = defectMicro,
        InteractionMicro = interactionMicro,
    };

    public static SkuCounts Comments(int[] more, int[] less, int[]? buyersMore = null, int version = 1) => new()
    {
        Version = version,
        Viewers = Tally(more, less),
        Buyers = buyersMore is null ? null : Tally(buyersMore, [0, 0, 0, 0]),
    };

    private static CommentTally Tally(int[] more, int[] less)
    {
        var tally = CommentTally.Empty(clusters: 2, attributes: 2);
        for (var cell = 0; cell < tally.Cells; cell++)
        {
            tally.Add(cell / 2, 2 * (cell % 2), more[cell]);
            tally.Add(cell / 2, (2 * (cell % 2)) + 1, less[cell]);
        }

        return tally;
    }

    public static long Sum(Outbox box, Metric metric) => box.Counts.Where(count => count.Metric == metric).Sum(count => count.Amount);

    public static IEnumerable<T> Sent<T>(Outbox box) => box.Letters.Select(letter => letter.Body).OfType<T>();

    /// <summary>Lives through every hour at which the SKU asked to be woken, up to and without <paramref name="end"/>.</summary>
    public List<Outbox> LiveAlarms(int from, int end)
    {
        int[] hours = [Model.Skus.Sku.MorningHour, Model.Skus.Sku.EveningHour];
        return [.. Enumerable.Range(from, Math.Max(0, end - from)).Where(tick => hours.Contains(tick % 24)).Select(tick => Stepper.Step(tick))];
    }
}
