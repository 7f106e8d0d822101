using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

/// <summary>Fake orders of a show: what they add, whom they fool, what they cost.</summary>
public sealed class FakeOrderTests
{
    [Fact]
    public void A_share_of_all_orders_is_fake_and_takes_nobody_out_of_the_pools()
    {
        // Of n real units and a fifth of all orders n/4 are fake: within five deviations of a Poisson number.
        var honest = Show(FakeOrderBuyer.None);
        var faked = Show(FakeOrderBuyer.Host);
        var real = Sum(faked, Metric.RoomOrderedUnits);
        var fake = Sum(faked, Metric.RoomFakeUnits);

        Assert.True(real > 1_000);
        Assert.InRange(fake, (real / 4.0) - (5 * Math.Sqrt(real / 4.0)), (real / 4.0) + (5 * Math.Sqrt(real / 4.0)));
        Assert.Equal(Sum(honest, Metric.RoomOrderedUnits), real);
        Assert.Equal(Report(honest).Bought.Values, Report(faked).Bought.Values);
        Assert.Equal(real + fake, Assert.Single(Report(faked).CategoryUnits));
    }

    [Theory]
    [InlineData(FakeOrderBuyer.Host, 1)]
    [InlineData(FakeOrderBuyer.Factory, 0)]
    public void The_hub_is_fooled_and_the_factory_unless_it_bought_them(FakeOrderBuyer buyer, int letters)
    {
        var show = Show(buyer);
        var fake = Sum(show, Metric.RoomFakeUnits);
        var bots = Sum(show, Metric.RoomBotComments);
        var orders = show.Letters.Select(letter => letter.Body).OfType<FakeOrders>().ToList();
        var line = Assert.Single(show.Letters.Select(letter => letter.Body).OfType<OrderBatch>().Single().Lines);
        var hub = show.Letters.Select(letter => letter.Body).OfType<HubSums>().Single();
        var heard = show.Letters.Select(letter => letter.Body).OfType<SkuCounts>().Single().Viewers;

        Assert.Equal(letters, orders.Count);
        Assert.Equal(fake * letters, orders.Sum(order => order.Lines.Sum(item => item.Units)));
        Assert.Equal(Sum(show, Metric.RoomOrderedUnits) + fake, hub.Orders.Sum());
        Assert.Equal(Sum(show, Metric.RoomComments) + bots, hub.HotWordCounts.Sum());
        Assert.Equal(Sum(show, Metric.RoomComments) + (bots * letters), line.ContentCount);
        Assert.Equal(line.ContentCount, Enumerable.Range(0, heard.Cells).Sum(cell => heard.More(cell) + heard.Less(cell)));
    }

    [Fact]
    public void What_is_caught_is_void_and_costs_a_penalty_at_the_daily_close()
    {
        var stage = Stage(FakeOrderBuyer.Host, options => options.CaughtShare = 1);
        stage.Prepare();
        var show = stage.Show();
        var fake = Sum(show, Metric.RoomFakeUnits);
        var voided = show.Letters.Single(letter => letter.Body is OrdersVoided);
        Assert.Equal(fake, ((OrdersVoided)voided.Body).Lines.Sum(line => line.Units));
        Assert.Equal(RoomStage.ShowTick + 24, voided.Arrival);

        var close = stage.Step(27);
        Assert.Equal(fake, Sum(close, Metric.RoomFakeCaughtUnits));
        Assert.Equal(fake * 5_000, Sum(close, Metric.RoomPenaltyCostFen));
        Assert.Equal(fake * 5_000, close.Letters.Select(letter => letter.Body).OfType<Payment>().Where(payment => payment.Income == Metric.PlatformPenaltyIncomeFen).Sum(payment => payment.Fen));
        Assert.Equal("fakesCaught", Assert.Single(close.Events).Kind);
        Assert.Equal(0, Sum(stage.Step(51), Metric.RoomFakeCaughtUnits));
    }

    private static Outbox Show(FakeOrderBuyer buyer)
    {
        var stage = Stage(buyer, _ => { });
        stage.Prepare();
        return stage.Show();
    }

    private static RoomStage Stage(FakeOrderBuyer buyer, Action<FakeOrderOptions> change)
    {
        var belt = new TestBelt { FakeOrders = buyer };
        change(belt.Scenario.FakeOrders);
        return new RoomStage(belt) { Ready = 5_000, Aware = 5_000, PriceFen = 5_000 };
    }

    private static ShowReport Report(Outbox show) => show.Letters.Select(letter => letter.Body).OfType<ShowReport>().Single();

    private static long Sum(Outbox box, Metric metric) => box.Counts.Where(count => count.Metric == metric).Sum(count => count.Amount);
}
