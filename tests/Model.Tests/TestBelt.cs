using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Tests;

/// <summary>
/// A belt made by hand, small enough to follow with a pencil: every factory has one store room and <see cref="SkusPerFactory"/>
/// SKUs, one host has one room that can show them all. Change the scenario or the numbers before <see cref="Build"/>.
/// </summary>
internal sealed class TestBelt
{
    public const string ClassName = "flexible";

    /// <summary>Two segments of 10,000 people, one category, one platform, one class; K is 2.</summary>
    public ScenarioOptions Scenario { get; } = new()
    {
        Name = "test",
        Nature = new NatureOptions { Attributes = ["grip", "colour"] },
        Categories = [new CategoryOptions { Id = "rods", NeedPerSegmentDay = 40 }],
        Platforms = [new PlatformOptions { Id = "feed" }],
        Segments =
        [
            new SegmentOptions { Id = "anglers", Platform = "feed", Population = 10_000 },
            new SegmentOptions { Id = "beginners", Platform = "feed", Population = 10_000 },
        ],
        Classes = { [ClassName] = new FactoryClassOptions() },
        Influencers = [new InfluencerGroupOptions { Id = "hosts" }],
    };

    public int Factories { get; set; } = 1;

    public int SkusPerFactory { get; set; } = 1;

    public int SkusPerShow { get; set; } = 6;

    public Policy Policy { get; set; } = new();

    public double ShelfShare { get; set; } = 1;

    /// <summary>What factories are told to release every midnight, by product line; null if they plan themselves.</summary>
    public int[]? GivenReleases { get; set; }

    /// <summary>Whether orders are faked in rooms.</summary>
    public FakeOrderBuyer FakeOrders { get; set; }

    /// <summary>Whether rooms are on air at an hour of the week.</summary>
    public Func<int, bool> OnAir { get; set; } = hour => hour % 24 is >= 19 and < 23;

    /// <summary>The design of the n-th SKU, from 0.</summary>
    public Func<int, double[]> DesignOf { get; set; }

    /// <summary>The centre of the n-th segment's taste, from 0.</summary>
    public Func<int, double[]> CentreOf { get; set; }

    public TestBelt()
    {
        DesignOf = _ => new double[Scenario.Nature.Attributes.Count];
        CentreOf = segment => [.. Enumerable.Range(0, Scenario.Nature.Attributes.Count).Select(k => k == segment ? 0.5 : 0)];
    }

    /// <summary>The smallest belt as it is.</summary>
    public static Belt Small() => new TestBelt().Build();

    public NaturePath NatureOf(Belt belt, ulong seed = 1, int days = 30) => new(Scenario, belt.Society, seed, days);

    public Belt Build()
    {
        var society = Society();
        var names = new ScopeNames([.. Scenario.Classes.Keys], [.. Scenario.Platforms.Select(platform => platform.Id)]);
        var skus = Enumerable.Range(0, Factories * SkusPerFactory).Select(Sku).ToList();
        var rooms = Enumerable.Range(0, Factories).Select(factory => StoreRoom(factory, skus, society))
            .Append(HostRoom(skus, society)).ToList();
        List<PlatformProfile> platforms = [.. Scenario.Platforms.Select((_, index) => Platform(index, society))];
        return new Belt
        {
            Scenario = Scenario,
            Policy = Policy,
            Directory = Directory(names, skus.Count, rooms.Count),
            Scopes = names,
            Factories = [.. Enumerable.Range(0, Factories).Select(Factory)],
            Skus = skus,
            Rooms = rooms,
            Influencers = [Host()],
            Platforms = platforms,
            HasPriceWar = Policy.PriceUndercut > 0,
            HostMarket = HostMarket.Of(Scenario, rooms, platforms),
            Clusters = [.. Clusters()],
            Society = society,
        };
    }

    private static EntityId Id(EntityKind kind, int index) => new(kind, index + 1);

    private IEnumerable<string> Clusters()
        => Scenario.Segments.Select(segment => segment.Cluster.Length > 0 ? segment.Cluster : segment.Id).Distinct(StringComparer.Ordinal);

    private Society Society()
    {
        var clusters = Clusters().ToList();
        var platforms = Scenario.Segments.ConvertAll(segment => Scenario.Platforms.FindIndex(platform => string.Equals(platform.Id, segment.Platform, StringComparison.Ordinal)));
        return new Society
        {
            Segments = Scenario.Segments,
            PlatformOf = platforms,
            ClusterOf = Scenario.Segments.ConvertAll(segment => clusters.IndexOf(segment.Cluster.Length > 0 ? segment.Cluster : segment.Id)),
            FirstOn = [.. Scenario.Platforms.Select((_, index) => platforms.IndexOf(index))],
            CountOn = [.. Scenario.Platforms.Select((_, index) => platforms.Count(platform => platform == index))],
            TasteCentres = [.. Scenario.Segments.Select((_, index) => CentreOf(index))],
        };
    }

    private SkuProfile Sku(int index) => new()
    {
        Id = Id(EntityKind.Sku, index),
        Label = new LabelOptions { En = $"SKU {index + 1}" },
        Factory = Id(EntityKind.Factory, index / SkusPerFactory),
        Category = index % Scenario.Categories.Count,
        Design = Design.Of(1, DesignOf(index)),
        ListPriceFen = 15_000,
        MaterialFen = 5_700,
        LabourFen = 1_500,
        SalvageFen = 3_750,
        ShelfShare = ShelfShare,
    };

    private FactoryProfile Factory(int index) => new()
    {
        Id = Id(EntityKind.Factory, index),
        Label = new LabelOptions { En = $"Factory {index + 1}" },
        ClassName = ClassName,
        Class = Scenario.Classes[ClassName],
        Policy = Policy,
        GivenReleases = GivenReleases,
        CapacityPerDay = 240,
        Skus = [.. Enumerable.Range(index * SkusPerFactory, SkusPerFactory).Select(sku => Id(EntityKind.Sku, sku))],
        Rooms = [Id(EntityKind.Room, index)],
        CanMake = [.. Scenario.Categories.Select(_ => true)],
    };

    private RoomProfile StoreRoom(int factory, List<SkuProfile> skus, Society society)
    {
        var own = skus.Where(sku => sku.Factory == Id(EntityKind.Factory, factory));
        return Room(factory, Id(EntityKind.Factory, factory), society, [.. own.Select(sku => Entry(sku, 0, 0, 0))]);
    }

    private RoomProfile HostRoom(List<SkuProfile> skus, Society society)
        => Room(Factories, Id(EntityKind.Influencer, 0), society, [.. skus.Select(sku => Entry(sku, 0.2, 50_000, 0.1))]);

    private static RosterEntry Entry(SkuProfile sku, double commission, long slotFeeFen, double discount)
        => new(sku.Id, sku.Factory, sku.Category, commission, slotFeeFen, discount);

    private RoomProfile Room(int index, EntityId owner, Society society, IReadOnlyList<RosterEntry> roster) => new()
    {
        Id = Id(EntityKind.Room, index),
        Label = new LabelOptions { En = $"Room {index + 1}" },
        Owner = owner,
        Platform = Id(EntityKind.Platform, 0),
        OnAir = [.. Enumerable.Range(0, Calendar.HoursPerWeek).Select(OnAir)],
        ShowDaysPerWeek = Scenario.Influencers[0].ShowDaysPerWeek,
        Roster = roster,
        SkusPerShow = SkusPerShow,
        Followers = SegmentCounts.Zero(society.FirstOn[0], society.CountOn[0]),
        Trust = 0.3,
        FakeOrders = FakeOrders,
        SideTrade = owner.Kind == EntityKind.Factory ? SideTrade.Of(Scenario.Classes[ClassName].Store) : null,
        WageFenPerHour = 8_000,
        AdFenPerHour = 1_500,
        StudioFenPerHour = 6_000,
    };

    private InfluencerProfile Host() => new()
    {
        Id = Id(EntityKind.Influencer, 0),
        Label = new LabelOptions { En = "Host 1" },
        Rooms = [Id(EntityKind.Room, Factories)],
        Followers = 1_000,
        Group = Scenario.Influencers[0],
    };

    private PlatformProfile Platform(int index, Society society) => new()
    {
        Id = Id(EntityKind.Platform, index),
        Options = Scenario.Platforms[index],
        Concentration = 1.5,
        MatchExponent = 0.5,
        CommunityTags = false,
        TrafficSteering = Policy.TrafficSteering,
        TrafficQuotas = Policy.TrafficQuotas,
        Clusters = [.. Enumerable.Range(society.FirstOn[index], society.CountOn[index]).Select(segment => society.ClusterOf[segment]).Distinct()],
    };

    private EntityDirectory Directory(ScopeNames names, int skus, int rooms)
    {
        Resident[] Of(int count) => [.. Enumerable.Range(0, count).Select(index => new Resident(index, names.ScopeOf(-1, -1)))];
        return new EntityDirectory(
            [[], Of(Factories), Of(skus), Of(rooms), Of(1), Of(Scenario.Platforms.Count), Of(1)],
            names.Count);
    }
}
