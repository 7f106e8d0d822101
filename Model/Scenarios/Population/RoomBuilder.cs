using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// Draws store rooms, influencers and their rooms: schedules, rosters, followers. In a later age rosters hold what they held in
/// the <c>first</c>.
/// </summary>
internal sealed class RoomBuilder(ScenarioOptions scenario, PopulationDice dice, Society society, FirmBuilder firms, Belt? first)
{
    private const int FirstHourSpread = 9;
    private const double AffinitySd = 0.7;
    private readonly List<RoomProfile> rooms = [];
    private readonly List<InfluencerProfile> influencers = [];

    /// <summary>Store rooms first, in the order of their factories, then influencers' rooms.</summary>
    public IReadOnlyList<RoomProfile> Rooms => rooms;

    /// <summary>The hosts for hire.</summary>
    public IReadOnlyList<InfluencerProfile> Influencers => influencers;

    /// <summary>Draws all of them.</summary>
    public void Build()
    {
        var willing = firms.Factories.Where(factory => factory.Policy.Rooms).ToArray();
        for (var index = 0; index < firms.Factories.Count; index++)
        {
            foreach (var room in firms.Factories[index].Rooms)
            {
                AddStoreRoom(firms.Factories[index], firms.Groups[index], room);
            }
        }

        foreach (var group in scenario.Influencers)
        {
            for (var member = 0; member < group.Count; member++)
            {
                AddInfluencer(group, member, willing);
            }
        }
    }

    private void AddStoreRoom(FactoryProfile factory, FactoryGroupOptions group, EntityId id)
    {
        var store = factory.Class.Store;
        var own = RoomOptions(id);
        var platform = PlatformInTurn(group.Platforms, id.Number);
        var popularity = dice.Sample(group.Popularity, factory.Id, PopulationDice.Property.Popularity);
        var followers = dice.Sample(store.Followers, id, PopulationDice.Property.Followers) * popularity;
        var inBase = scenario.District.LiveBaseShare > 0 && dice.Uniform(id, PopulationDice.Property.LiveBase) < scenario.District.LiveBaseShare;
        rooms.Add(new RoomProfile
        {
            Id = id,
            Label = Names.OfRoom(factory.Label, id.Number - factory.Rooms[0].Number, factory.Rooms.Count),
            Owner = factory.Id,
            Platform = new EntityId(EntityKind.Platform, platform + 1),
            OnAir = factory.SellsInRooms && !own.Closed
                ? Schedule(own, id, store.FirstHour, store.VirtualHost?.LiveHoursPerDay ?? store.LiveHoursPerDay, _ => true)
                : WeekSchedule.Never(),
            Roster = [.. factory.Skus.Select(sku => new RosterEntry(sku, factory.Id, CategoryOf(sku), 0, 0, 0))],
            SkusPerShow = store.SkusPerShow,
            Followers = Spread(id, platform, followers),
            Trust = store.Trust,
            FakeOrders = FakeOrdersIn(id, isStoreRoom: true),
            SideTrade = SideTrade.Of(store),
            WageFenPerHour = Fen.FromCny(store.WageCnyPerHour * (store.VirtualHost?.WageFactor ?? 1)),
            ConversionFactor = store.VirtualHost?.ConversionFactor ?? 1,
            AdFenPerHour = Fen.FromCny((own.AdCnyPerHour ?? store.AdCnyPerHour) * factory.Policy.PaidTrafficFactor),
            StudioFenPerHour = Fen.FromCny(scenario.Money.StudioCnyPerHour * (inBase ? scenario.District.LiveBaseCost * scenario.District.LiveBaseRent : 1)),
            PublicFenPerHour = inBase ? Fen.FromCny(scenario.Money.StudioCnyPerHour * scenario.District.LiveBaseCost * (1 - scenario.District.LiveBaseRent)) : 0,
        });
    }

    private void AddInfluencer(InfluencerGroupOptions group, int member, FactoryProfile[] willing)
    {
        var id = new EntityId(EntityKind.Influencer, influencers.Count + 1);
        var followers = dice.Sample(group.Followers, id, PopulationDice.Property.Followers);
        var label = Names.Of(group.Label, group.Id, member, group.Count);
        var firstRoom = rooms.Count;
        var drawn = first is null ? DrawRoster(group, id, willing) : [];
        for (var room = 0; room < group.Rooms; room++)
        {
            AddInfluencerRoom(group, id, drawn, Names.OfRoom(label, room, group.Rooms), followers / group.Rooms);
        }

        influencers.Add(new InfluencerProfile
        {
            Id = id,
            Label = label,
            Rooms = [.. rooms.Skip(firstRoom).Select(room => room.Id)],
            Followers = (int)followers,
            Group = group,
        });
    }

    private void AddInfluencerRoom(InfluencerGroupOptions group, EntityId owner, EntityId[] drawn, LabelOptions label, double followers)
    {
        var id = new EntityId(EntityKind.Room, rooms.Count + 1);
        var platform = PlatformInTurn(group.Platforms, id.Number);
        var own = RoomOptions(id);
        var host = HostOptions(owner);
        var roster = InfluencerRoster(group, host, drawn, id);
        var showDays = WeekSchedule.SpreadOverWeek(
            group.ShowDaysPerWeek,
            (int)(Calendar.DaysPerWeek * dice.Uniform(id, PopulationDice.Property.ShowDays)));
        rooms.Add(new RoomProfile
        {
            Id = id,
            Label = label,
            Owner = owner,
            Platform = new EntityId(EntityKind.Platform, platform + 1),
            OnAir = roster.Count > 0 && !host.Banned && !own.Closed
                ? Schedule(own, id, group.FirstHour, group.VirtualHost?.LiveHoursPerDay ?? group.LiveHoursPerDay, showDays)
                : WeekSchedule.Never(),
            ShowDaysPerWeek = own.ShowDays.Count > 0 ? own.ShowDays.Distinct().Count() : group.ShowDaysPerWeek,
            Roster = roster,
            SkusPerShow = group.SkusPerShow,
            Followers = Spread(id, platform, followers),
            Trust = group.Trust,
            FakeOrders = FakeOrdersIn(id, isStoreRoom: false),
            WageFenPerHour = Fen.FromCny(group.WageCnyPerHour * (group.VirtualHost?.WageFactor ?? 1)),
            ConversionFactor = group.VirtualHost?.ConversionFactor ?? 1,
            AdFenPerHour = Fen.FromCny(own.AdCnyPerHour ?? group.AdCnyPerHour),
            StudioFenPerHour = Fen.FromCny(scenario.Money.StudioCnyPerHour),
        });
    }

    private List<RosterEntry> InfluencerRoster(InfluencerGroupOptions group, SingleInfluencerOptions host, EntityId[] drawn, EntityId room)
        => [.. (first is null ? drawn : first.RoomOf(room).Roster.Select(entry => entry.Sku)).Select(sku => new RosterEntry(
            sku,
            firms.Skus[sku.Number - 1].Factory,
            CategoryOf(sku),
            host.CommissionShare ?? group.CommissionShare,
            Fen.FromCny(host.SlotFeeCny ?? group.SlotFeeCny),
            group.DiscountShare))];

    // Standing offers: factories that sell in rooms, those with the smallest numbers drawn for the host, each with a few SKUs.
    private EntityId[] DrawRoster(InfluencerGroupOptions group, EntityId host, FactoryProfile[] willing)
    {
        var offering = Smallest.Of(willing.Length, group.Factories, index => dice.Uniform(host, PopulationDice.Property.Roster, willing[index].Id.Number));
        if (offering.Length == 0)
        {
            return [];
        }

        var perFactory = (group.SkusPerShow + offering.Length - 1) / offering.Length * 2;
        return [.. offering.Order().SelectMany(index => willing[index].Skus.Take(perFactory))];
    }

    // Rooms favour some segments over others; people are whole and no room holds more than half of a segment.
    private SegmentCounts Spread(EntityId id, int platform, double followers)
    {
        var firstSegment = society.FirstOn[platform];
        var count = society.CountOn[platform];
        var weights = new long[count];
        for (var i = 0; i < count; i++)
        {
            var affinity = Elementary.Exp(AffinitySd * dice.Normal(id, PopulationDice.Property.SegmentAffinity, firstSegment + i));
            weights[i] = (long)(society.Segments[firstSegment + i].Population * affinity);
        }

        var parts = new long[count];
        Fixed.LargestRemainder((long)followers, weights, parts);
        var counts = SegmentCounts.Zero(firstSegment, count);
        for (var i = 0; i < count; i++)
        {
            counts.Counts[i] = (int)Math.Min(parts[i], society.Segments[firstSegment + i].Population / 2);
        }

        return counts;
    }

    // The same rooms for every share: with a larger one more rooms join.
    private FakeOrderBuyer FakeOrdersIn(EntityId room, bool isStoreRoom)
    {
        var options = scenario.FakeOrders;
        return !options.IsOn || dice.Uniform(room, PopulationDice.Property.FakeOrders) >= options.RoomShare ? FakeOrderBuyer.None
            : isStoreRoom && dice.Uniform(room, PopulationDice.Property.FakeOrderBuyer) < options.KnownShare ? FakeOrderBuyer.Factory
            : FakeOrderBuyer.Host;
    }

    private bool[] Schedule(SingleRoomOptions own, EntityId id, int latestFirstHour, int hoursPerDay, Func<int, bool> showDays) => WeekSchedule.Daily(
        own.FirstHour ?? FirstHour(latestFirstHour, id),
        own.LiveHoursPerDay ?? hoursPerDay,
        own.ShowDays.Count > 0 ? day => own.ShowDays.Contains((Weekday)day) : showDays);

    private int FirstHour(int latest, EntityId id)
        => (latest + Calendar.HoursPerDay - (int)(FirstHourSpread * dice.Uniform(id, PopulationDice.Property.FirstHour))) % Calendar.HoursPerDay;

    private int PlatformInTurn(List<string> names, int number)
    {
        var platforms = scenario.Platforms.FindAll(platform => names.Count == 0 || names.Contains(platform.Id));
        return scenario.Platforms.IndexOf(platforms[(number - 1) % platforms.Count]);
    }

    private SingleRoomOptions RoomOptions(EntityId id) => Single(scenario.Single.Rooms, id);

    private SingleInfluencerOptions HostOptions(EntityId id) => Single(scenario.Single.Influencers, id);

    private static T Single<T>(SortedDictionary<string, T> options, EntityId id)
        where T : new() => options.Count > 0 && options.TryGetValue(id.ToString(), out var own) ? own : new T();

    private int CategoryOf(EntityId sku) => firms.Skus[sku.Number - 1].Category;
}
