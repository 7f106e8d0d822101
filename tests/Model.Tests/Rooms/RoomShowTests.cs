using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using OrleansIndustrialBelt.Model.Tests.Factories;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

public sealed class RoomShowTests
{
    [Fact]
    public void A_show_of_one_sku_comes_out_as_computed_by_hand()
    {
        // One segment, the cap lifted: the room gets all 100,000 views and all 20,000 ready people. Constant 1.6, trust
        // 0.3, rating 2 x 0.8, price 0.02 x 150, promise 0.07 x 2 days, no distance: u = 0.36 and p = e^.36/(1 + e^.36) = 0.58904.
        var stage = new RoomStage(OneSegment(1)) { Ready = 20_000, Views = 100_000 };
        stage.Prepare();
        var outbox = stage.Show();
        var line = Assert.Single(Assert.Single(Bodies<OrderBatch>(outbox)).Lines);
        Assert.InRange(Count(outbox, Metric.RoomViewers), 99_000, 101_000);
        Assert.InRange(line.StockUnits, 11_781 - 280, 11_781 + 280);
        Assert.Equal(line.StockUnits, line.Buyers.Total);
        Assert.Equal(0, line.PresaleUnits + line.TurnedAway);
        Assert.InRange(Count(outbox, Metric.RoomClicks), 16 * 11_781 - 1800, 16 * 11_781 + 1800);

        // Surplus: ln(1 + e^.36) / 0.02 = 44.46 CNY for each of the 20,000 who choose, so 44.46 / p = 75.484 for each who buys.
        Assert.Equal(75.484, Count(outbox, Metric.RoomBuyersSurplusMicro) / 1e6 / line.StockUnits, 3);

        // Comments: 0.2 a minute for 2.5 minutes of 20,000 people.
        Assert.InRange(Count(outbox, Metric.RoomComments), 10_000 - 400, 10_000 + 400);
    }

    [Fact]
    public void No_aware_people_no_comments_beyond_those_of_ready_people()
    {
        var belt = OneSegment(1);
        var ready = new RoomStage(belt) { Ready = 0, Aware = 0 };
        ready.Prepare();
        Assert.Equal(0, Count(ready.Show(), Metric.RoomComments));
        var aware = new RoomStage(belt) { Ready = 0, Aware = 20_000 };
        aware.Prepare();
        Assert.InRange(Count(aware.Show(), Metric.RoomComments), 10_000 - 400, 10_000 + 400);
    }

    [Fact]
    public void Quotas_bind_stock_first_then_presale_then_nothing()
    {
        var stage = new RoomStage(OneSegment(1)) { Ready = 1000, StockQuota = _ => 7, PresaleQuota = 5 };
        stage.Prepare();
        var outbox = stage.Show();
        var line = Assert.Single(Assert.Single(Bodies<OrderBatch>(outbox)).Lines);
        Assert.Equal(7, line.StockUnits);
        Assert.Equal(5, line.PresaleUnits);
        Assert.True(line.TurnedAway > 400);
        Assert.Equal(12, line.Buyers.Total);
        Assert.Equal(12, Assert.Single(Bodies<ShowReport>(outbox)).Bought.Values.Sum());
        Assert.Equal(line.TurnedAway + 12, Assert.Single(Bodies<SkuCounts>(outbox)).Wanted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public void Where_half_of_those_who_want_are_turned_away_half_the_gain_counts(int loyal)
    {
        var (wanted, gain) = Sell(1_000_000);
        var (sold, part) = Sell(wanted / 2);

        // Ready people only: 75.484 CNY each, as above; returning buyers (u = 1.36) gain 99.81.
        Assert.InRange(wanted, 540 + (loyal / 2), 640 + loyal);
        Assert.Equal(wanted / 2, sold);
        Assert.Equal((double)sold / wanted, (double)part / gain, loyal == 0 ? 8 : 3);

        (int Sold, long Micro) Sell(int stock)
        {
            var stage = new RoomStage(OneSegment(1)) { Ready = 1000, StockQuota = _ => stock };
            stage.Prepare();
            var back = new LoyalBuyers { Category = 0, Buyers = SegmentCounts.Zero(0, 1) };
            back.Buyers.Counts[0] = loyal;
            var outbox = stage.Show(RoomStage.ShowTick, (stage.Profile.Roster[0].Sku, back));
            return (Bodies<OrderBatch>(outbox).Single().Lines.Single().StockUnits, Count(outbox, Metric.RoomBuyersSurplusMicro));
        }
    }

    [Fact]
    public void No_room_sells_above_its_quotas_and_every_quote_gets_one_batch()
        => Gen.Select(Gen.Int[1, 3], Gen.Int[1, 5], Gen.Int[0, 40], Gen.Int[0, 20], Gen.Int[0, 400], Gen.ULong).Sample(
            (factories, skus, stock, presale, ready, seed) =>
            {
                var belt = new TestBelt { Factories = factories, SkusPerFactory = skus };
                var stage = new RoomStage(belt, factories, seed) { Ready = ready, StockQuota = sku => stock * (sku % 3), PresaleQuota = presale };
                stage.Prepare();
                var quoted = stage.Quotes().Select(quote => quote.From).ToList();
                var outbox = stage.Show();
                var batches = outbox.Letters.Where(letter => letter.Body is OrderBatch).ToList();
                Assert.Equal(quoted, batches.Select(letter => letter.To));
                foreach (var line in batches.SelectMany(letter => ((OrderBatch)letter.Body).Lines))
                {
                    Assert.InRange(line.StockUnits, 0, stock * ((line.Sku.Number - 1) % 3));
                    Assert.InRange(line.PresaleUnits, 0, presale);
                    Assert.True(line.TurnedAway >= 0);
                    Assert.Equal(line.StockUnits + line.PresaleUnits, line.Buyers.Total);
                }

                var report = Bodies<ShowReport>(outbox).Single();
                Assert.All(report.Bought.Values, bought => Assert.InRange(bought, 0, ready));
                Assert.Equal(report.Bought.Values.Sum() + report.LoyalBought.Values.Sum(), report.CategoryUnits.Sum());
            },
            iter: 200);

    [Fact]
    public void A_hosts_discount_is_taken_once_between_the_factorys_list_and_the_buyer()
    {
        // List 15,000, discount 0.1: the factory quotes 15,000, the host's room sells at 13,500.
        var factory = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10));
        Quote Ask(QuoteRequest request) => factory
            .Send(request.ShowTick - 1, FactoryRig.HostRoom, request).RunTo(request.ShowTick - 1)
            .SentOf<Quote>().Single().Body;
        var stage = new RoomStage(FactoryRig.Plain(), room: 1) { Ready = 1000, Answer = Ask };
        stage.Prepare();
        var line = Bodies<OrderBatch>(stage.Show()).Single().Lines.Single();
        Assert.True(line.StockUnits > 0);
        Assert.Equal(13_500, line.PriceFen);
    }

    [Fact]
    public void A_marked_down_price_is_discounted_as_well()
    {
        var stage = new RoomStage(new TestBelt(), room: 1) { Ready = 1000, PriceFen = 11_250 };
        stage.Prepare();
        Assert.Equal(10_125, Bodies<OrderBatch>(stage.Show()).Single().Lines.Single().PriceFen);
    }

    [Fact]
    public void A_quote_for_no_show_is_answered_so_that_its_goods_are_freed()
    {
        var stage = new RoomStage(new TestBelt());
        stage.Prepare();
        var late = stage.Quotes().Single();
        var outbox = stage.Step(3, late);
        var batch = Bodies<OrderBatch>(outbox).Single();
        Assert.Equal(RoomStage.ShowTick, batch.ShowTick);
        Assert.Equal(0, batch.Lines.Single().StockUnits);
    }

    [Fact]
    public void Loyal_buyers_buy_leave_or_wait_and_none_is_lost()
    {
        var stage = new RoomStage(OneSegment(1)) { Ready = 0, StockQuota = _ => 10 };
        stage.Prepare();
        var back = new LoyalBuyers { Category = 0, Buyers = SegmentCounts.Zero(0, 1) };
        back.Buyers.Counts[0] = 100;
        var outbox = stage.Show(RoomStage.ShowTick, (stage.Profile.Roster[0].Sku, back));
        var report = Bodies<ShowReport>(outbox).Single();
        Assert.Equal(10, report.LoyalBought.Values.Sum());
        Assert.Equal(10, Count(outbox, Metric.RoomLoyalOrderedUnits));

        // u = 1.36: 79.6 % want it, 20.4 % leave.
        Assert.InRange(report.LoyalGone.Values.Sum(), 8, 36);
        Assert.Equal(100, 10 + report.LoyalGone.Values.Sum() + stage.Room.LoyalWaiting.Values.Sum());
    }

    [Fact]
    public void The_hub_is_told_the_same_as_factories_and_skus()
    {
        var belt = new TestBelt { SkusPerFactory = 3 };
        var stage = new RoomStage(belt) { Ready = 2000, Aware = 9000 };
        stage.Prepare();
        var outbox = stage.Show();
        var sums = Bodies<HubSums>(outbox).Single();
        var lines = Bodies<OrderBatch>(outbox).SelectMany(batch => batch.Lines).ToList();
        var counts = Bodies<SkuCounts>(outbox);
        Assert.Equal(lines.Sum(line => line.StockUnits), sums.Orders.Sum());
        Assert.Equal(counts.Sum(sku => sku.Wanted), sums.Wants.Sum());
        Assert.Equal(lines.Sum(line => line.ContentCount), sums.Content.Sum());
        Assert.Equal(counts.Sum(sku => More(sku.Viewers) - Less(sku.Viewers)), sums.HotWords.Sum());
        Assert.Equal(counts.Sum(sku => More(sku.Viewers) + Less(sku.Viewers)), sums.HotWordCounts.Sum());
        Assert.Contains(counts, sku => sku.Buyers is not null);
        Assert.All(counts, sku => Assert.True(Cells(sku.Viewers).All(cell => sku.Buyers is not { } buyers || buyers.More(cell) <= sku.Viewers.More(cell))));

        static IEnumerable<int> Cells(CommentTally tally) => Enumerable.Range(0, tally.Cells);
        static int More(CommentTally tally) => Cells(tally).Sum(tally.More);
        static int Less(CommentTally tally) => Cells(tally).Sum(tally.Less);
    }

    [Fact]
    public void Viewers_who_are_no_followers_become_such_until_nobody_is_left()
    {
        var stage = new RoomStage(OneSegment(1)) { Views = 50_000 };
        stage.Prepare();
        var won = Count(stage.Show(), Metric.RoomNewFollowers);
        Assert.InRange(won, 400 - 80, 400 + 80);
        Assert.Equal(won, stage.Room.Followers.Total);
    }

    // Everybody's taste is the design, and stays so: what is left can be computed by hand.
    internal static TestBelt OneSegment(int skus)
    {
        var belt = new TestBelt { SkusPerFactory = skus, CentreOf = _ => [0, 0] };
        belt.Scenario.Nature.TasteVolatility = 0;
        belt.Scenario.Nature.FadsPerSegmentDay = 0;
        belt.Scenario.Nature.BuzzSd = 0;
        belt.Scenario.Segments.RemoveAt(1);
        belt.Scenario.Platforms[0].RoomCapShare = 1;
        belt.Scenario.Segments[0].Population = 1_000_000;
        return belt;
    }

    internal static List<T> Bodies<T>(Outbox outbox)
        where T : Message
        => [.. outbox.Letters.Select(letter => letter.Body).OfType<T>()];

    internal static long Count(Outbox outbox, Metric metric)
        => outbox.Counts.Where(count => count.Metric == metric).Sum(count => count.Amount);
}
