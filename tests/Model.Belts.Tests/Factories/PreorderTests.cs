using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

/// <summary>Deposits of a fifth on 150 CNY, a smallest job of 100: thirty a unit now, 120 when it is shipped.</summary>
public sealed class PreorderTests
{
    [Fact]
    public void Money_units_and_people_add_up_whether_thresholds_are_met_or_not()
    {
        var recipe = BeltRecipe.Plain with { Policy = "preorder", FirstFactory = "preorder", Days = 8 };
        var total = MechanismCheck.AddsUp(
            recipe,
            scenario =>
            {
                scenario.Preorder.ExpiryDays = 2;
                scenario.Preorder.RefundShare = 0.5;
                scenario.Preorder.ThresholdUnits = 40;
            },
            Metric.FactoryDepositIncomeFen,
            Metric.FactoryDepositRefundCostFen,
            Metric.FactoryLapsedUnits,
            Metric.FactoryShippedRetailUnits);
        Assert.True(total.Total(Metric.FactoryLapsedUnits) < total.Total(Metric.FactoryBookedUnits));
    }

    [Fact]
    public void Late_pre_orders_are_cancelled_against_the_deposit()
        => MechanismCheck.AddsUp(
            BeltRecipe.Plain with { Policy = "preorder", FirstFactory = "preorder", Days = 10 },
            scenario =>
            {
                scenario.Cancellation.PerDay = 0.5;
                scenario.Preorder.ThresholdUnits = 20;
                scenario.Factories.ForEach(group => group.CapacityPerDay = Distribution.Of(40));
            },
            Metric.FactoryBuyerCancelledUnits,
            Metric.FactoryDepositRefundCostFen);

    [Fact]
    public void Making_to_order_leaves_less_on_stock_and_takes_longer()
    {
        var market = Live("market");
        var preorder = Live("preorder");

        Assert.True(StockDays(preorder) < 0.6 * StockDays(market), $"{StockDays(preorder)} against {StockDays(market)} days of stock");
        Assert.True(Quick(preorder) < Quick(market));
    }

    [Fact]
    public void Options_of_pre_orders_leave_no_byte_where_nobody_pre_sells()
        => MechanismCheck.LeavesNoByte(scenario =>
        {
            scenario.Preorder.DepositShare = 0.5;
            scenario.Preorder.GroupDiscountShare = 0.3;
            scenario.Preorder.ThresholdUnits = 7;
        });

    // Lines are ample and material takes three days, or market makers would have no stock either.
    private static MetricTable Live(string policy)
    {
        var scenario = (BeltRecipe.Plain with { Days = 24, Policy = policy, FirstFactory = policy }).Scenario();
        scenario.Factories.ForEach(group => group.CapacityPerDay = Distribution.Of(2_000));
        foreach (var options in scenario.Classes.Values)
        {
            options.Production.MaterialLeadDays = 3;
        }

        return MechanismCheck.Totals(BeltRecipe.Run(scenario));
    }

    private static double StockDays(MetricTable total)
        => total.Total(Metric.FactoryStockUnitDays) / (double)total.Total(Metric.FactoryShippedUnits);

    private static double Quick(MetricTable total)
        => total.Total(Metric.FactoryShippedWithin48Units) / (double)total.Total(Metric.FactoryShippedRetailUnits);
}
