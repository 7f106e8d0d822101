using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>Goods made by others: both sides of one lot, by hand.</summary>
public sealed class GuestTests
{
    private static readonly EntityId Owner = new(EntityKind.Factory, 2);
    private static readonly EntityId Hub = new(EntityKind.Hub, 1);

    [Fact]
    public void A_guest_buys_material_makes_the_lot_and_sends_it_to_its_owner()
    {
        // 250 units on one line of 10 an hour: material from 5 to 53, 2 hours of changeover, 25 on the line, 24 of finishing, 24 of transfer.
        var rig = Rig().Send(5, Hub, Order(250)).RunTo(24 * 6);

        Assert.Equal([(5, 250)], rig.SentOf<GuestAnswer>().Select(sent => (sent.Tick, sent.Body.Units)));
        Assert.Equal(250 * 5_700, rig.Total(Metric.FactoryMaterialCostFen));
        Assert.Equal(250 * 1_500, rig.Total(Metric.FactoryLabourCostFen));
        var lots = rig.SentOf<GuestGoods>().ToList();
        Assert.Equal(104, lots[^1].Tick);
        Assert.Equal(250, lots.Sum(lot => lot.Body.Units));
        Assert.Equal(250, rig.Total(Metric.FactoryGuestMadeUnits));
        Assert.Equal(1, rig.Line.Stock.Units);
        Assert.Equal(0, rig.Total(Metric.FactoryLeadTimeUnits));
        var letter = rig.Steps[104].Letters.Single(sent => sent.Body is GuestGoods);
        Assert.Equal((Owner, 128), (letter.To, letter.Arrival));
    }

    [Fact]
    public void The_owner_takes_in_what_is_good_and_pays_for_that()
    {
        var goods = new GuestGoods { Work = Work(), Units = 240, ScrappedUnits = 10, DefectMicro = 30_000, ReleasedTick = 5 };
        var rig = Rig().Send(7, Owner, new GuestAnswer { Sku = FactoryRig.Sku, Units = 250 }).RunTo(7);
        Assert.Equal([250], rig.Factory.Guests!.AwayUnits);

        rig.Send(126, Owner, goods).RunTo(126);
        Assert.Equal([0], rig.Factory.Guests.AwayUnits);
        Assert.Equal((241, 30_000L * 240 / 241), (rig.Line.Stock.Units, rig.Line.Stock.DefectMicro));
        Assert.Equal(240 * 8_280, rig.Total(Metric.FactoryGuestCostFen));
        Assert.Equal(121 * 240, rig.Total(Metric.FactoryLeadTimeUnitHours));
    }

    [Fact]
    public void More_than_was_away_breaks_the_balance()
    {
        var rig = Rig().Send(7, Owner, new GuestGoods { Work = Work(), Units = 1 });

        Assert.Throws<BrokenBalanceException>(() => rig.RunTo(7));
    }

    [Fact]
    public void What_capacity_refuses_is_offered_and_what_is_away_is_not_offered_again()
    {
        // Room for 240 a day over the horizon of 4 + 100/240 days, 1,060 units; a forecast of 600 a day wants 2,650 beside the one in stock.
        var rig = Rig(forecastPerDay: 600).RunTo(13);
        var offer = Assert.Single(rig.SentOf<OverflowOffer>()).Body;
        var offered = Assert.Single(offer.Lines).Units;
        Assert.Equal(2_650 - 1_060, offered);

        rig.Send(16, Owner, new GuestAnswer { Sku = FactoryRig.Sku, Units = offered }).RunTo(37);
        Assert.Single(rig.SentOf<OverflowOffer>());
    }

    [Fact]
    public void Without_the_knob_nothing_is_offered()
        => Assert.Empty(Rig(forecastPerDay: 600, routes: false).RunTo(40).SentOf<OverflowOffer>());

    [Fact]
    public void Work_for_others_has_more_defects()
    {
        var setup = FactoryRig.Plain();
        setup.Policy = setup.Policy with { OverflowRouting = true };
        setup.Scenario.Classes[TestBelt.ClassName].Production.DefectShare = 0.1;
        setup.Scenario.Classes[TestBelt.ClassName].Production.InspectionCatchShare = 1;
        setup.Scenario.Hub.GuestDefectFactor = 3;
        var rig = new FactoryRig(setup).Send(5, Hub, Order(1_000)).RunTo(24 * 20);

        // Three times 10 % of 1,000, give or take four standard deviations.
        Assert.InRange(rig.SentOf<GuestGoods>().Sum(sent => sent.Body.ScrappedUnits), 242, 358);
    }

    [Fact]
    public void State_with_work_for_others_survives_writing_and_reading()
    {
        var rig = Rig().Send(5, Hub, Order(250)).RunTo(60);
        var twin = Rig().Factory;
        var decoder = new BinaryDecoder(rig.Bytes());
        twin.Describe(decoder);
        decoder.EndBlocks();

        Assert.True(decoder.AtEnd);
        Assert.Equal(rig.Bytes(), FactoryRig.Bytes(twin));
        Assert.Contains(twin.Plant.UnderWay.Jobs, job => job.Guest!.Owner == Owner);
    }

    private static FactoryRig Rig(double forecastPerDay = 0, bool routes = true)
    {
        var setup = FactoryRig.Plain();
        setup.Policy = setup.Policy with { OverflowRouting = routes };
        return new FactoryRig(setup, FactoryRig.Start(stockUnits: 1, forecastPerDay));
    }

    private static GuestWork Work() => new() { Owner = Owner, Sku = FactoryRig.Sku, Version = 1, PriceFen = 8_280 };

    private static GuestOrder Order(int units) => new() { Work = Work(), Units = units };
}
