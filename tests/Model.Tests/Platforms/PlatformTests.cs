using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class PlatformTests
{
    private static readonly EntityId Factory = new(EntityKind.Factory, 1);
    private static readonly EntityId Sku = new(EntityKind.Sku, 1);

    private readonly TestBelt test = new();

    public PlatformTests()
    {
        test.Scenario.Nature.FadsPerSegmentDay = 0;
        test.Scenario.Categories[0].NeedPerSegmentDay = 0;
        test.Scenario.Categories[0].GiveUpPerDay = 0;
    }

    [Fact]
    public void A_bulletin_states_views_claims_and_half_of_the_ready()
    {
        var (_, stepper) = Make(Table(101, 0));
        var bid = new TrafficBid { ClusterWeights = [3, 4], Rooms = 2, Claims = Claims.Zero(2) };
        bid.Claims.Milli[0] = 1_000;

        var bulletin = stepper.Step(19, (EntityId.None, bid)).Bulletins.Select(letter => letter.Body).OfType<TrafficBulletin>().Single();

        // 10,000 people · 0.15 views / 24 h · activity 2.1 at 20 h on a Monday.
        Assert.Equal([131_250, 131_250], bulletin.Crowd.RecommendedMilli);
        Assert.Equal([132_250, 131_250], bulletin.Crowd.ClaimsMilli);
        Assert.Equal(2 * 3 * 13_225, bulletin.Crowd.TuneInMicro[0]);
        Assert.Equal([51, 0], bulletin.Crowd.Ready.Values);
        Assert.Equal((20, 2), (bulletin.ShowTick, bulletin.Rooms));
        Assert.Equal([3, 4], bulletin.ClusterWeights);
    }

    [Fact]
    public void Two_hours_in_a_row_share_the_ready_and_a_booked_hour_frees_its_half()
    {
        var (_, stepper) = Make(Table(101, 0));

        Assert.Equal(51, Offered(stepper.Step(18, (EntityId.None, Bid()))));
        Assert.Equal(50, Offered(stepper.Step(19, (EntityId.None, Bid()))));
        var report = new ShowReport { Bought = Table(11, 0), LoyalBought = Table(0, 0), LoyalGone = Table(0, 0), CategoryUnits = [11] };
        Assert.Equal(40, Offered(stepper.Step(20, (EntityId.None, Bid()), (EntityId.None, report))));
    }

    [Fact]
    public void An_hour_without_bids_has_no_bulletin()
        => Assert.Empty(Make(Table(10, 0)).Stepper.Step(5).Bulletins);

    [Fact]
    public void Recommended_traffic_fades()
    {
        test.Scenario.Platforms[0].TrafficDividendDecay = 0.01;
        var (_, stepper) = Make(Table(0, 0));
        long Views(int tick) => stepper.Step(tick, (EntityId.None, Bid())).Bulletins.Select(letter => letter.Body).OfType<TrafficBulletin>().Single().Crowd.RecommendedMilli[0];

        Assert.Equal(Views(10) * Math.Pow(0.99, 7), Views(10 + 168), 0);
    }

    [Fact]
    public void Fees_come_in_and_every_view_costs()
    {
        var (platform, stepper) = Make(Table(0, 0));
        var report = new ShowReport { Viewers = 1_005, Bought = Table(0, 0), LoyalBought = Table(0, 0), LoyalGone = Table(0, 0), CategoryUnits = [0] };
        var outbox = stepper.Step(
            5,
            (EntityId.None, report),
            (Factory, new Payment { Income = Metric.PlatformCommissionIncomeFen, Fen = 5_000 }),
            (Factory, new Payment { Income = Metric.PlatformPaymentFeeIncomeFen, Fen = 600 }));

        Assert.Equal(5_600 - 201, platform.Book.CashFen);
        Assert.Equal(5_000, Sum(outbox, Metric.PlatformCommissionIncomeFen));
        Assert.Equal(201, Sum(outbox, Metric.PlatformOperationCostFen));
    }

    [Fact]
    public void A_short_shelf_sells_what_it_has_in_proportion_to_wants_and_turns_the_rest_away()
    {
        EverybodyBuys();
        var (platform, stepper) = Make(Table(300, 100));
        var outbox = stepper.Step(10, (EntityId.None, Shelf(units: 40)));
        var sales = Assert.IsType<ShelfSales>(Assert.Single(outbox.Letters).Body);

        Assert.Equal((40, 360), (sales.Units, sales.TurnedAway));
        Assert.Equal([30, 10], sales.Buyers.Counts);
        Assert.Equal([270, 90], platform.Pools.Ready.Values);
        Assert.Equal([30, 10], platform.Pools.Owned.Values);
        Assert.Equal(40, Sum(outbox, Metric.PlatformBought));
    }

    [Fact]
    public void Shelves_sell_to_nobody_who_is_promised_to_a_room()
    {
        EverybodyBuys();
        var (platform, stepper) = Make(Table(300, 0));
        stepper.Step(9, (EntityId.None, Bid()));
        var sales = stepper.Step(10, (EntityId.None, Shelf(units: 1_000))).Letters.Select(letter => letter.Body).OfType<ShelfSales>().Single();

        Assert.Equal(150, sales.Units);
        Assert.Equal(150, platform.Pools.Ready[0, 0]);
    }

    [Fact]
    public void Shoppers_choose_by_the_rule_of_the_rooms()
    {
        test.Scenario.Wholesale.VisitsPerDay = 0.5;
        test.Scenario.Nature.BuzzSd = 0;
        test.Scenario.Nature.TasteVolatility = 0;
        test.Scenario.Choice.Constant = 1;
        test.Scenario.Choice.RatingSensitivity = 2;
        test.Scenario.Choice.PriceSensitivity = 0.02;
        test.Scenario.Choice.TasteSensitivity = 4;
        test.SkusPerFactory = 2;
        var (_, stepper) = Make(Table(10_000, 0));
        var outbox = stepper.Step(10, (EntityId.None, Shelf(10_000, 10_000)));
        var sold = outbox.Letters.Select(letter => ((ShelfSales)letter.Body).Units).ToList();

        // Visitors 5,000; u = 1 + 2·0.5 - 0.02·50 - 4·0.25 = 0 for both: a third each, and a third nothing.
        Assert.InRange(sold[0], 1_667 - 150, 1_667 + 150);
        Assert.InRange(sold[1], 1_667 - 150, 1_667 + 150);

        // ln 3 / 0.02 for everybody, two thirds of whom buy.
        Assert.Equal(sold.Sum() * Math.Log(3) / 0.02 * 1.5, Sum(outbox, Metric.PlatformShelfSurplusMicro) / 1e6, 2);

        // A shelf of 700 sends more than half of its shoppers home, who gain nothing.
        (_, stepper) = Make(Table(10_000, 0));
        outbox = stepper.Step(10, (EntityId.None, Shelf(700, 10_000)));
        Assert.Equal((700 + sold[1]) * Math.Log(3) / 0.02 * 1.5, Sum(outbox, Metric.PlatformShelfSurplusMicro) / 1e6, 2);
    }

    [Fact]
    public void The_need_gap_is_the_distance_to_the_nearest_design()
    {
        test.Scenario.Nature.TasteVolatility = 0;
        test.SkusPerFactory = 2;
        var (_, stepper) = Make(Table(30, 10));
        var shelf = Shelf(1, 1);
        shelf.Lines[0].Design = Design.Of(1, [0.5, 0.3]);
        shelf.Lines[1].Design = Design.Of(1, [0.5, -0.4]);

        var outbox = stepper.Step(10, (EntityId.None, shelf));

        // Centres (0.5, 0) and (0, 0.5): nearest at 0.3 and sqrt(0.25 + 0.04).
        Assert.Equal((30 * 300_000) + (10 * 538_516), Sum(outbox, Metric.PlatformNeedGapMicro));
        Assert.Equal(40, Sum(outbox, Metric.PlatformNeedGapPeople));
    }

    [Fact]
    public void The_hot_list_comes_at_midnight_with_rooms_and_shelves_in_it()
    {
        EverybodyBuys();
        var (_, stepper) = Make(Table(5_000, 0));
        stepper.Step(10, (EntityId.None, Shelf(units: 40)));
        stepper.Step(11, (EntityId.None, Report(60)));
        for (int day = 1; day < 14; day++)
        {
            Assert.Equal([1_000_000], Assert.IsType<HotList>(Assert.Single(stepper.Step(24 * day).Bulletins).Body).GrowthMicro);
        }

        // 100 in the first week, 300 in the second: 300 over half of 400.
        stepper.Step((24 * 13) + 6, (EntityId.None, Report(300)));
        var list = Assert.IsType<HotList>(Assert.Single(stepper.Step(24 * 14).Bulletins).Body);

        Assert.Equal([1_500_000], list.GrowthMicro);
    }

    [Fact]
    public void A_fad_is_noted_when_it_starts()
    {
        test.Scenario.Nature.FadsPerSegmentDay = 0.2;
        var belt = test.Build();
        var path = test.NatureOf(belt);
        var stepper = new Stepper(new Platform(belt.Platforms[0], belt, path));
        var noted = Enumerable.Range(0, 30 * 24).SelectMany(tick => stepper.Step(tick).Events).Select(note => (note.Tick, (int)note.Facts[0].Value));

        Assert.NotEmpty(path.Fads);
        Assert.Equal(path.Fads.Select(fad => (fad.Onset, fad.Segment)), noted);
    }

    [Fact]
    public void A_platform_read_back_from_its_bytes_lives_on_alike()
    {
        test.Scenario.Categories[0].NeedPerSegmentDay = 400;
        var (first, one) = Make(Table(300, 200));
        for (int tick = 0; tick < 30; tick++)
        {
            one.Step(tick, (EntityId.None, Bid()));
        }

        var encoder = new BinaryEncoder();
        first.Describe(encoder);
        encoder.EndBlocks();
        var (second, two) = Make(Table(0, 0));
        var decoder = new BinaryDecoder(encoder.Written.ToArray());
        second.Describe(decoder);
        decoder.EndBlocks();
        Assert.True(decoder.AtEnd);
        one.Step(30, (EntityId.None, Bid()));
        two.Step(30, (EntityId.None, Bid()));

        Assert.Equal(StateHash.Of(first).Sha256, StateHash.Of(second).Sha256);
    }

    [Fact]
    public void A_design_that_only_rooms_show_closes_the_gap_and_sells_nothing_off_a_shelf()
    {
        EverybodyBuys();
        var (_, stepper) = Make(Table(1_000, 0));
        var box = stepper.Step(10, (EntityId.None, Shelf(0)));

        Assert.True(Sum(box, Metric.PlatformNeedGapPeople) > 0);
        Assert.Equal(0, Sum(box, Metric.PlatformBought));
        Assert.DoesNotContain(box.Letters, letter => letter.Body is ShelfSales);
    }

    private void EverybodyBuys()
    {
        test.Scenario.Choice.Constant = 20;
        test.Scenario.Wholesale.VisitsPerDay = 1;
    }

    private (Platform Platform, Stepper Stepper) Make(SegmentTable ready)
    {
        var belt = test.Build();
        var start = new PlatformStart(Table(0, 0), ready, Table(0, 0), Table(0, 0));
        var platform = new Platform(belt.Platforms[0], belt, test.NatureOf(belt), start);
        return (platform, new Stepper(platform));
    }

    private static TrafficBid Bid() => new() { ClusterWeights = [1_000_000, 1_000_000], Rooms = 1, Claims = Claims.Zero(2) };

    private static ShowReport Report(long units)
        => new() { CategoryUnits = [units], Bought = Table(0, 0), LoyalBought = Table(0, 0), LoyalGone = Table(0, 0) };

    private static ShelfReport Shelf(params int[] units) => new()
    {
        Lines = [.. units.Select((count, index) => new ShelfLine
        {
            Sku = new EntityId(Sku.Kind, index + 1),
            Design = Design.Of(1, [0, 0]),
            PriceFen = 5_000,
            RatingMicro = 500_000,
            Units = count,
        })],
    };

    private static long Offered(Outbox outbox)
        => outbox.Bulletins.Select(letter => letter.Body).OfType<TrafficBulletin>().Single().Crowd.Ready[0, 0];

    private static long Sum(Outbox outbox, Metric metric) => outbox.Counts.Where(count => count.Metric == metric).Sum(count => count.Amount);

    private static SegmentTable Table(params long[] values)
    {
        var table = SegmentTable.Zero(values.Length, 1);
        values.CopyTo(table.Values, 0);
        return table;
    }
}
