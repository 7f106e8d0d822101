using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

/// <summary>A hub with as many factories as policies are given, one category, one cluster and two attributes; lived hour by hour.</summary>
internal sealed class HubBelt
{
    private readonly Hour hour = new(new RunSeeds(1, 2));

    public HubBelt(params Policy[] policies)
        : this(new HubOptions(), policies)
    {
    }

    public HubBelt(HubOptions options, Policy[] policies, Policy? beltPolicy = null)
    {
        Options = options;
        var belt = Make(options, policies, beltPolicy ?? policies[0]);
        Hub = new HubEntity(belt);
        Twin = () => new HubEntity(belt);
    }

    public HubOptions Options { get; }

    public HubEntity Hub { get; }

    /// <summary>Makes another hub of the same belt.</summary>
    public Func<HubEntity> Twin { get; }

    /// <summary>Everything the hub sent, in order.</summary>
    public List<Letter> Sent { get; } = [];

    public List<Letter> Published { get; } = [];

    public List<BeltEvent> Events { get; } = [];

    public List<Decision> Decisions { get; } = [];

    public SortedDictionary<Metric, long> Counted { get; } = [];

    public static HubSums Sums(long wants, long comments, long net = 0) => new()
    {
        Orders = [wants],
        Wants = [wants],
        Content = [comments],
        HotWords = [net, 0],
        HotWordCounts = [Math.Max(comments, Math.Abs(net)), 0],
    };

    public static CapacityReport Report(int factories) => new()
    {
        Lines =
        [
            .. Enumerable.Range(1, factories).Select(number => new CapacityLine
            {
                Factory = Factory(number),
                UnitsPerDay = 1000,
                StockUnits = [0],
                ForecastUnitsPerDay = [10],
                MeanDesign = [0, 0],
            }),
        ],
    };

    public static EntityId Factory(int number) => new(EntityKind.Factory, number);

    /// <summary>Lives one hour with these letters.</summary>
    public void Live(int tick, params Message[] bodies)
    {
        var outbox = new Outbox();
        Letter[] letters = [.. bodies.Select((body, index) => new Letter(Factory(1), Belt.Hub, tick - 1, tick, index, body))];
        hour.Begin(Belt.Hub, tick, letters, BulletinBoard.Empty, outbox, decisionsWanted: true);
        Hub.Step(hour);
        outbox.AuditMoney(letters);
        Sent.AddRange(outbox.Letters);
        Published.AddRange(outbox.Bulletins);
        Events.AddRange(outbox.Events);
        Decisions.AddRange(outbox.Decisions);
        foreach (var (metric, amount) in outbox.Counts)
        {
            Counted[metric] = Counted.GetValueOrDefault(metric) + amount;
        }
    }

    /// <summary>Lives days in which the same was reported every hour, with capacity reports at one each day.</summary>
    public void LiveDays(int from, int days, long wantsPerHour, long commentsPerHour, int factories, long net = 0)
    {
        for (var tick = from * Calendar.HoursPerDay; tick < (from + days) * Calendar.HoursPerDay; tick++)
        {
            Message[] bodies = tick == 0 ? []
                : tick % Calendar.HoursPerDay == 1 ? [Sums(wantsPerHour, commentsPerHour, net), Report(factories)]
                : [Sums(wantsPerHour, commentsPerHour, net)];
            Live(tick, bodies);
        }
    }

    public byte[] Bytes() => Bytes(Hub);

    public static byte[] Bytes(HubEntity hub)
    {
        var encoder = new BinaryEncoder();
        hub.Describe(encoder);
        encoder.EndBlocks();
        return encoder.Written.ToArray();
    }

    private static Belt Make(HubOptions options, Policy[] policies, Policy beltPolicy) => new()
    {
        Scenario = new ScenarioOptions
        {
            Hub = options,
            Categories = [new CategoryOptions { Id = "rods" }],
            Nature = new NatureOptions { Attributes = ["weight", "grip"] },
        },
        Directory = new EntityDirectory([], 1),
        Scopes = new ScopeNames([], []),
        Factories = [.. policies.Select((policy, index) => new FactoryProfile
        {
            Id = Factory(index + 1),
            Label = new LabelOptions(),
            ClassName = "flexible",
            Class = new FactoryClassOptions(),
            Policy = policy,
            CapacityPerDay = 1000,
            Skus = [new EntityId(EntityKind.Sku, index + 1)],
            Rooms = [],
            CanMake = [true],
        })],
        Skus = [.. policies.Select((_, index) => new SkuProfile
        {
            Id = new EntityId(EntityKind.Sku, index + 1),
            Label = new LabelOptions(),
            Factory = Factory(index + 1),
            Category = 0,
            Design = Design.Of(1, [0, 0]),
            ListPriceFen = 15000,
            MaterialFen = 5000,
            LabourFen = 2000,
            SalvageFen = 3000,
            ShelfShare = 0,
        })],
        Rooms = [],
        Influencers = [],
        Platforms = [],
        Clusters = ["all"],
        Policy = beltPolicy,
        Society = new Society
        {
            Segments = [],
            PlatformOf = [],
            ClusterOf = [],
            FirstOn = [],
            CountOn = [],
            TasteCentres = [],
        },
    };
}
