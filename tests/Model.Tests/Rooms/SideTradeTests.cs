using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

public sealed class SideTradeTests
{
    [Fact]
    public void Members_pay_by_the_day_and_advertisers_by_the_thousand()
    {
        var trade = SideTrade.Of(new StoreOptions { MemberShare = 0.01, MemberCnyPerMonth = 15, AdSlotCnyPerThousandViewers = 30 })!;

        Assert.Equal(300_00, Fen.Share(60_000, trade.MemberFenPerFollowerDay));
        Assert.Equal(60_00, Fen.Share(2_000, trade.AdSlotFenPerViewer));
    }

    [Fact]
    public void A_show_earns_for_whoever_tuned_in_and_the_factory_gets_it()
    {
        var belt = new TestBelt();
        belt.Scenario.Classes[TestBelt.ClassName].Store.AdSlotCnyPerThousandViewers = 500;
        var stage = new RoomStage(belt);
        stage.Prepare();
        var show = stage.Show();

        var viewers = show.Counts.Where(count => count.Metric == Metric.RoomViewers).Sum(count => count.Amount);
        var paid = show.Letters.Where(letter => letter.Body is Payment).ToList();
        var payment = (Payment)Assert.Single(paid).Body;
        Assert.True(viewers > 0);
        Assert.Equal(50 * viewers, payment.Fen);
        Assert.Equal(Metric.FactoryAdSlotIncomeFen, payment.Income);
        Assert.Equal(stage.Profile.Owner, paid[0].To);
        Assert.Equal(0, stage.Room.Book.CashFen);
    }
}
