using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

public sealed class RoomTests
{
    private static readonly EntityId Sku = new(EntityKind.Sku, 1);

    [Fact]
    public void It_wakes_two_hours_ahead_of_every_hour_on_air_and_for_its_daily_close()
    {
        var stage = new RoomStage(new TestBelt());
        var wakes = new List<int>();
        for (var tick = 0; tick < 48; tick = wakes[^1])
        {
            wakes.Add(Assert.Single(stage.Step(tick).Wakes));
        }

        Assert.Equal([3, 17, 18, 19, 20, 21, 22, 27, 41, 42, 43, 44, 45, 46, 51], wakes);
    }

    [Fact]
    public void A_bid_states_the_viewers_a_room_brings()
    {
        var stage = new RoomStage(new TestBelt());
        var bid = RoomShowTests.Bodies<TrafficBid>(stage.Prepare()).Single();

        // 15 CNY buy 180 views.
        Assert.Equal(180_000, bid.Claims.Milli.Sum());
        Assert.Equal(1, bid.Rooms);
        Assert.All(bid.ClusterWeights, weight => Assert.True(weight > 0));
        Assert.NotSame(bid.ClusterWeights, stage.Room.Plans.Single().Weights);
    }

    [Fact]
    public void A_store_room_bills_its_factory_and_its_book_comes_out_at_zero()
    {
        var stage = new RoomStage(new TestBelt());
        stage.Prepare();
        stage.Show();
        var outbox = stage.Step(27);
        var bill = RoomShowTests.Bodies<StoreDay>(outbox).Single().BillFen;
        Assert.Equal(8_000 + 6_000 + 1_500, bill);
        Assert.Equal(1_500, RoomShowTests.Bodies<Payment>(outbox).Single().Fen);
        Assert.Equal(-bill, stage.Room.Book.CashFen);
        stage.Step(29, (stage.Profile.Owner, new Payment { Income = Metric.RoomStoreIncomeFen, Fen = bill }));
        Assert.Equal(0, stage.Room.Book.CashFen);
        Assert.Empty(RoomShowTests.Bodies<StoreDay>(stage.Step(51)));
    }

    [Fact]
    public void A_host_room_hands_over_all_but_its_cost()
    {
        var stage = new RoomStage(new TestBelt(), room: 1);
        stage.Prepare();
        stage.Show();
        stage.Step(26, (new EntityId(EntityKind.Factory, 1), new Payment { Income = Metric.RoomCommissionIncomeFen, Fen = 100_000 }));
        var outbox = stage.Step(27);
        var share = outbox.Letters.Single(letter => letter.To == stage.Profile.Owner && letter.Body is Payment);
        Assert.Equal(100_000 - 15_500, share.Body.MoneyFen);
        Assert.Equal(0, stage.Room.Book.CashFen);
        Assert.Single(RoomShowTests.Bodies<RoomDay>(outbox));
    }

    [Fact]
    public void Returns_cost_a_store_room_trust_and_a_flop_halves_its_score()
    {
        var stage = new RoomStage(new TestBelt());
        var outbox = stage.Step(1, (Sku, new ShowVerdict { Delivered = 500, Returned = 300 }), (Sku, new ShowVerdict { Delivered = 30, Returned = 20 }));
        Assert.Equal(1, RoomShowTests.Count(outbox, Metric.RoomFlops));
        Assert.Equal(0.5, stage.Room.Standing.Score);

        // Half of the way from 0.2 to 0.6, then 30/530 of the way to 0.667: 0.4151, which costs 0.43.
        Assert.Equal(0.3 - 0.4302, stage.Room.Trust, 3);
    }

    [Fact]
    public void Too_few_deliveries_make_no_flop()
    {
        var stage = new RoomStage(new TestBelt());
        Assert.Equal(0, RoomShowTests.Count(stage.Step(1, (Sku, new ShowVerdict { Delivered = 19, Returned = 19 })), Metric.RoomFlops));
    }

    [Fact]
    public void A_host_room_takes_its_trust_from_the_host()
    {
        var stage = new RoomStage(new TestBelt(), room: 1);
        stage.Step(1, (stage.Profile.Owner, new HostState { Trust = 0.9 }));
        Assert.Equal(0.9, stage.Room.Trust);
    }

    [Fact]
    public void State_and_letters_survive_the_canonical_bytes()
    {
        var belt = new TestBelt { Factories = 2, SkusPerFactory = 3 };
        var stage = new RoomStage(belt, room: 2) { Ready = 500, Aware = 2000, StockQuota = _ => 20 };
        foreach (var letter in stage.Prepare().Letters.Concat(stage.Show().Letters))
        {
            Assert.Equal(Bytes(letter.Body), Bytes(Reread(letter.Body, MessageTypes.Create(letter.Body.Type))));
        }

        var built = belt.Build();
        var twin = new Room(built.Rooms[2], built, belt.NatureOf(built));
        Assert.Equal(Bytes(stage.Room), Bytes(Reread(stage.Room, twin)));
    }

    [Fact]
    public void Recording_reasons_changes_nothing()
    {
        var belt = new TestBelt { SkusPerFactory = 8 };
        var plain = new RoomStage(belt) { Ready = 500 };
        var recorded = new RoomStage(belt) { Ready = 500, Recording = true };
        plain.Prepare();
        Assert.Contains(recorded.Prepare().Decisions, decision => string.Equals(decision.Kind, "lineUp", StringComparison.Ordinal));
        plain.Show();
        Assert.Contains(recorded.Show().Decisions, decision => string.Equals(decision.Kind, "airtime", StringComparison.Ordinal));
        Assert.Equal(Bytes(plain.Room), Bytes(recorded.Room));
    }

    internal static byte[] Bytes(IDescribed described)
    {
        var encoder = new BinaryEncoder();
        described.Describe(encoder);
        encoder.EndBlocks();
        return encoder.Written.ToArray();
    }

    internal static T Reread<T>(IDescribed from, T into)
        where T : IDescribed
    {
        var decoder = new BinaryDecoder(Bytes(from));
        into.Describe(decoder);
        decoder.EndBlocks();
        Assert.True(decoder.AtEnd);
        return into;
    }
}
