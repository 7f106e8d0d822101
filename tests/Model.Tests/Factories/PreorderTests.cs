using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>Deposits of a fifth on 150 CNY, a smallest job of 100: thirty a unit now, 120 when it is shipped.</summary>
public sealed class PreorderTests
{
    [Fact]
    public void A_deposit_is_cash_that_is_owed_and_nothing_is_made_for_it_yet()
    {
        var rig = Rig().Show(9, 0, 60).RunTo(23);

        Assert.Equal(60 * 3_000, rig.Factory.Book.CashFen);
        Assert.Equal(60 * 3_000, rig.Total(Metric.FactoryDepositHeldCostFen));
        Assert.Equal(0, rig.Total(Metric.FactoryGoodsIncomeFen));
        Assert.Equal(0, rig.Total(Metric.FactoryReleasedUnits));
        Assert.Equal((60, 0), (rig.Total(Metric.FactoryBookedUnits), rig.Line.Orders.OpenUnits));
    }

    [Fact]
    public void The_threshold_starts_the_job_at_once_and_the_rest_is_paid_at_shipping()
    {
        // 110 of 100: released at 34 rather than at the replanning of 37; material at 82, 2 h of changeover and 11 h of run until
        // 95, finishing until 119, and the courier of 130.
        var rig = Rig().Show(9, 0, 60).Show(33, 0, 50).RunTo(34);
        Assert.Equal(110, rig.Line.PipelineUnits);
        Assert.Equal(110 * 5_700, rig.Steps[34].Counts.Single(count => count.Metric == Metric.FactoryMaterialCostFen).Amount);
        Assert.Contains(rig.Steps[34].Decisions, decision => decision is { Kind: "preorder", Outcome: "made", Reason: "thresholdMet" });

        rig.RunTo(129);
        Assert.Equal(110, rig.Line.Stock.Units);
        Assert.Equal(0, rig.Total(Metric.FactoryGoodsIncomeFen));
        rig.RunTo(130);
        Assert.Equal(110 * 12_000, rig.Total(Metric.FactoryGoodsIncomeFen));
        Assert.Equal(110 * 3_000, rig.Total(Metric.FactoryDepositIncomeFen));
        Assert.Equal(0, rig.Total(Metric.FactoryDepositHeldCostFen));

        // The platform's 5 % of the whole price at the next midnight.
        Assert.Equal(0, rig.Total(Metric.FactoryPlatformCommissionCostFen));
        Assert.Equal(110 * 750, rig.RunTo(144).Total(Metric.FactoryPlatformCommissionCostFen));
    }

    [Fact]
    public void Below_the_threshold_buyers_are_refunded_and_look_further()
    {
        var rig = Rig(options => options.RefundShare = 0.9).Show(9, 0, 60).RunTo(10 + (14 * 24) - 1);
        Assert.Equal(0, rig.Total(Metric.FactoryDepositRefundCostFen));
        rig.RunTo(10 + (14 * 24));

        Assert.Equal(60 * 2_700, rig.Total(Metric.FactoryDepositRefundCostFen));
        Assert.Equal(0, rig.Total(Metric.FactoryDepositHeldCostFen));
        Assert.Equal(60, rig.Total(Metric.FactoryLapsedUnits));
        var reopened = Assert.Single(rig.SentOf<NeedsReopened>()).Body;
        Assert.Equal((60, 0, 0), (reopened.StillReady[0, 0], reopened.StillReady[1, 0], reopened.GivenUp[0, 0]));
        Assert.Equal(0, rig.Total(Metric.FactoryReleasedUnits));
    }

    [Fact]
    public void A_quote_asks_the_group_price_and_promises_the_wait_for_the_others()
    {
        // 60 of 100 at 20 a day: two days more, 82 h of lead, a day for the courier. The free pipeline is 1,060 less 60.
        var rig = new FactoryRig(Setup(_ => { }), FactoryRig.Start(0, 20)).Show(9, 0, 60)
            .Send(11, FactoryRig.StoreRoom, FactoryRig.Ask(12))
            .RunTo(11);

        var line = rig.SentOf<Quote>().Last().Body.Lines[0];
        Assert.Equal((13_500L, 15_000L), (line.PriceFen, line.ListPriceFen));
        Assert.Equal(48 + 82 + 24, line.PresalePromiseHours);
        Assert.Equal(0, line.StockQuota);
        Assert.Equal(530, line.PresaleQuota);
    }

    [Theory]
    [InlineData(400, 1_000, 8, 100, 525)]
    [InlineData(0, -50, 8, 100, 100)]
    public void What_may_be_presold_is_what_lines_can_take_on(int presold, int free, int skus, int threshold, int expected)
        => Assert.Equal(expected, PreorderRule.LimitUnits(presold, free, skus, threshold));

    [Theory]
    [InlineData(60, 100, 20, 48)]
    [InlineData(60, 100, 0, 14 * 24)]
    [InlineData(100, 100, 0, 0)]
    public void Whoever_orders_waits_for_the_rest_of_the_threshold(int units, int threshold, double perDay, int hours)
        => Assert.Equal(hours, PreorderRule.WaitHours(units, threshold, perDay, 14));

    [Fact]
    public void Platforms_take_the_refunded_back_among_the_ready()
    {
        var test = new TestBelt();
        test.Scenario.Categories[0].NeedPerSegmentDay = 0;
        test.Scenario.Categories[0].GiveUpPerDay = 0;
        test.Scenario.Categories[0].PurchaseCycleDays = 3_650;
        var belt = test.Build();
        var zero = SegmentTable.Zero(2, 1);
        var owned = SegmentTable.Zero(2, 1);
        (owned[0, 0], owned[1, 0]) = (100, 5);
        var platform = new Platform(belt.Platforms[0], belt, test.NatureOf(belt), new PlatformStart(zero, zero, owned, zero));
        var people = SegmentCounts.Zero(0, 2);
        (people.Counts[0], people.Counts[1]) = (40, 7);

        new Stepper(platform).Step(1, (EntityId.None, NeedsReopened.Of(people, 0, 1, isReady: true)));

        // Of the seven, two are owners no more: they come out of the dormant.
        Assert.Equal((40, 7), (platform.Pools.Ready[0, 0], platform.Pools.Ready[1, 0]));
        Assert.Equal(0, platform.Pools.Owned[1, 0]);
    }

    private static FactoryRig Rig(Action<PreorderOptions>? change = null) => new(Setup(change ?? (_ => { })));

    private static TestBelt Setup(Action<PreorderOptions> change)
    {
        var setup = FactoryRig.Plain();
        setup.Policy = new Policy { ContentSignal = false, HotListWeight = 0, Preorder = true };
        setup.Scenario.Classes[TestBelt.ClassName].Production.PromiseDays = 1;
        setup.Scenario.Classes[TestBelt.ClassName].Costs.FixedCnyPerDay = 0;
        change(setup.Scenario.Preorder);
        return setup;
    }
}
