using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Tests.Rooms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class LeadTests
{
    [Theory]
    [InlineData(5, 0.2)]
    [InlineData(10, 0.3)]
    [InlineData(0, 0)]
    public void Shows_build_the_trust_that_closes(int shows, double chance)
        => Assert.Equal(chance, LeadDesk.CloseChance(new LeadOptions { CloseShare = 0.4, ShowsForHalfTrust = 5 }, shows), 9);

    [Fact]
    public void Viewers_who_want_goods_leave_their_address_instead_of_an_order()
    {
        var test = new TestBelt();
        test.Scenario.Categories[0].Leads = new LeadOptions { CloseShare = 0.25 };
        var stage = new RoomStage(test) { StockQuota = _ => 0 };
        stage.Prepare();
        var show = stage.Show();
        var letters = show.Letters.ConvertAll(letter => letter.Body);

        var leads = letters.OfType<LeadBatch>().Single().Lines.Single();
        Assert.True(leads.People.Total > 20);
        Assert.Equal(15_000, leads.PriceFen);
        Assert.Equal((0, 0, 0), (letters.OfType<OrderBatch>().Single().Lines[0].StockUnits, letters.OfType<OrderBatch>().Single().Lines[0].TurnedAway, letters.OfType<OrderBatch>().Single().Lines[0].Buyers.Total));
        Assert.Equal(leads.People.Total, letters.OfType<ShowReport>().Single().Bought.Values.Sum());

        // They gain by a unit what buyers on the spot gain; a quarter of them will have one.
        var spot = new RoomStage(new TestBelt()) { StockQuota = _ => 0, PresaleQuota = 1_000_000 };
        spot.Prepare();
        Assert.Equal(RoomShowTests.Count(spot.Show(), Metric.RoomBuyersSurplusMicro) / 4.0, RoomShowTests.Count(show, Metric.RoomBuyersSurplusMicro), 1.0);
    }

    [Fact]
    public void Leads_decide_within_days_and_order_as_far_as_they_trust()
    {
        // 4,000 leads, a tenth or so of whom decide by the first midnight: 1 - e^(-1/10) = 0.0952 are 381, deviation 19. One show builds half of
        // the trust, so that 0.8 · 0.5 of them order: 152, deviation 12.
        var setup = FactoryRig.Plain();
        setup.Scenario.Categories[0].Leads = new LeadOptions { CycleDays = 10, CloseShare = 0.8, ShowsForHalfTrust = 1 };
        var people = SegmentCounts.Zero(0, 2);
        people.Counts[1] = 4_000;
        var contact = new LeadBatch { Lines = [new LeadLine { Sku = FactoryRig.Sku, PriceFen = 20_000, People = people }] };
        var rig = new FactoryRig(setup, FactoryRig.Start(1_000, 1)).Show(9, 0).Send(10, FactoryRig.StoreRoom, contact).RunTo(24);

        var ordered = rig.Total(Metric.FactoryLeadOrderedUnits);
        var dropped = rig.SentOf<NeedsReopened>().Sum(letter => letter.Body.GivenUp[1, 0]);
        Assert.InRange(ordered, 152 - 40, 152 + 40);
        Assert.InRange(ordered + dropped, 381 - 65, 381 + 65);
        Assert.Equal(ordered * 20_000, rig.Total(Metric.FactoryGoodsIncomeFen));
        Assert.Equal(ordered, rig.Line.Orders.OpenUnits);
    }
}
