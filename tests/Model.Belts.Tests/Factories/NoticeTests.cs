using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

/// <summary>Given orders that are placed some days before their goods are wanted.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void Goods_are_not_shipped_before_they_are_wanted()
    {
        // Base stock 13: orders of 5 and 4 are made good over night and stand in the book for two days.
        var seen = SmallChain.Evenings(Shop(preorder: false), factories => (factories[0].ProductLines[0].Stock.Units, factories[0].ProductLines[0].Orders.OpenUnits));

        Assert.Equal([(13, 5), (18, 9), (17, 4), (13, 0)], seen);
    }

    [Fact]
    public void Who_pre_sells_takes_a_deposit_makes_at_once_and_is_paid_at_shipping()
    {
        // A fifth of 10 CNY on each of 9 units; nothing in stock at the start.
        var early = MechanismCheck.Totals(BeltRecipe.Run(Shop(preorder: true, days: 2)));
        Assert.Equal((9 * 200, 9 * 200, 0), (early.Total(Metric.FactoryDepositIncomeFen), early.Total(Metric.FactoryDepositHeldCostFen), early.Total(Metric.FactoryGivenIncomeFen)));

        var late = MechanismCheck.Totals(BeltRecipe.Run(Shop(preorder: true, days: 4)));
        Assert.Equal((9 * 200, 0, 9 * 800), (late.Total(Metric.FactoryDepositIncomeFen), late.Total(Metric.FactoryDepositHeldCostFen), late.Total(Metric.FactoryGivenIncomeFen)));
        Assert.Equal(9, late.Total(Metric.FactoryShippedInPromiseUnits));
    }

    [Fact]
    public void Deposits_without_enough_others_go_back()
    {
        var scenario = Shop(preorder: true, days: 4);
        scenario.Preorder.ThresholdUnits = 100;
        scenario.Preorder.ExpiryDays = 1;
        var total = MechanismCheck.Totals(BeltRecipe.Run(scenario));

        Assert.Equal((9, 9 * 200, 0), (total.Total(Metric.FactoryLapsedUnits), total.Total(Metric.FactoryDepositRefundCostFen), total.Total(Metric.FactoryDepositHeldCostFen)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void On_everything_adds_up(bool preorder)
        => MechanismCheck.AddsUp(
            scenario =>
            {
                scenario.Preorder.ThresholdUnits = 1;
                scenario.Knobs["belt"] = new Model.Policies.PolicyKnobs { Preorder = preorder };
                scenario.Factories.ForEach(group => group.Designs.Add(new SkuOptions
                {
                    Category = "rods",
                    Orders = new GivenOrderOptions { Units = [30, 0, 90], Then = SeriesEnd.Again, NoticeDays = 2 },
                }));
            },
            Metric.FactoryGivenUnits);

    private static ScenarioOptions Shop(bool preorder, int days = 4)
    {
        var result = SmallChain.Read(
            "  - {class: stage, skus: 1, rooms: 0, capacityPerDay: 1e8, designs: [{category: beer, priceCny: 10, startStockUnits: 13, orders: {units: [5, 4], noticeDays: 2}}]}", days, 13);
        var scenario = result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Lines()));
        scenario.Preorder.ThresholdUnits = 1;
        scenario.Knobs["belt"].Preorder = preorder;
        return scenario;
    }
}
