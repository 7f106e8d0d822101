using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// A content platform: it shares traffic among rooms by rule, takes fees, publishes the hot list, and hosts nature's pools of
/// people and the shelves as bookkeeping, of which its own decisions see nothing.
/// </summary>
public sealed partial class Platform : Entity, IHasBook
{
    private readonly NaturePath nature;
    private readonly NeedFlow flow;
    private readonly TrafficDesk desk;
    private readonly ShelfMarket market;
    private readonly Oracle? oracle;
    private readonly WordOfMouth? talk;
    private readonly int first;
    private readonly double serverFenPerView;
    private NeedPools pools;
    private Reservations reservations = new();
    private HotListBoard hotList;
    private PriceBoard? prices;
    private OfferBoard? offers;
    private readonly HostMarket? hostMarket;
    private readonly IReadOnlyList<EntityId> hosts;

    /// <summary>Makes a platform in its state before hour 0.</summary>
    /// <param name="profile">What it is.</param>
    /// <param name="belt">The belt it serves.</param>
    /// <param name="nature">The run's nature.</param>
    /// <param name="start">Where its people are; all without a need if null.</param>
    public Platform(PlatformProfile profile, Belt belt, NaturePath nature, PlatformStart? start = null)
        : base(profile.Id)
    {
        int index = profile.Id.Number - 1;
        this.nature = nature;
        first = belt.Society.FirstOn[index];
        serverFenPerView = belt.Scenario.Money.PlatformServerCnyPerView * 100;
        flow = new NeedFlow(belt, nature, index);
        desk = new TrafficDesk(belt, nature, profile, flow.Populations);
        market = new ShelfMarket(belt, nature, index);
        oracle = Oracle.IsAsked(belt) ? new Oracle(belt, nature, index) : null;
        talk = belt.Scenario.WordOfMouth is { } wordOfMouth ? new WordOfMouth(wordOfMouth, flow.Populations) : null;
        pools = NeedPools.Of(flow.Populations, belt.CategoryCount, start);
        hotList = HotListBoard.Of(belt.CategoryCount);
        prices = belt.HasPriceWar ? PriceBoard.Of(belt.CategoryCount) : null;
        hostMarket = belt.HostMarket;
        offers = hostMarket is null ? null : new OfferBoard();
        hosts = hostMarket is null ? [] : [.. belt.Influencers.Where(host => host.Rooms.Any(room => belt.RoomOf(room).Platform == profile.Id)).Select(host => host.Id)];
    }

    /// <summary>Its money.</summary>
    public Book Book { get; private set; } = new();

    /// <summary>People without a need, segment by segment and in each by category.</summary>
    public IReadOnlyList<long> Dormant => pools.Dormant.Values;

    /// <summary>People aware of a need and not yet ready to buy, in the same order.</summary>
    public IReadOnlyList<long> Aware => pools.Aware.Values;

    /// <summary>People ready to buy, in the same order.</summary>
    public IReadOnlyList<long> Ready => pools.Ready.Values;

    /// <summary>Where the people are.</summary>
    internal NeedPools Pools => pools;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Book = codec.Part("book", Book);
        pools = codec.Part("pools", pools);
        reservations = codec.Part("reservations", reservations);
        hotList = codec.Part("hotList", hotList);
        prices = codec.Optional(12, "prices", prices);
        offers = codec.Optional(13, "offers", offers);
    }
}
