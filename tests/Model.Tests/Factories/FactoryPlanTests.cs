using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class FactoryPlanTests
{
    [Fact]
    public void Without_planning_a_plan_leaves_no_trace()
    {
        var told = Live(new Policy { ContentSignal = false, HotListWeight = 0 }, planPerDay: 80);
        var untold = Live(new Policy { ContentSignal = false, HotListWeight = 0 }, planPerDay: null);
        Assert.Equal(untold.Bytes(), told.Bytes());
    }

    [Fact]
    public void A_plan_that_is_obeyed_moves_the_level()
    {
        // H = 2 + 1 + 100/240 + 1 days; S_local = 20 H = 88.3, S_hub = 80 H (no error stated) = 353.3, half of both = 220.8.
        var rig = Live(Planned(0.5, 1), planPerDay: 80);
        Assert.Equal(220.833, LevelOf(rig), 3);
        Assert.Equal(353.333, Replan(rig).Facts.Single(fact => fact.Name == "hubLevelUnits").Value, 3);
    }

    [Fact]
    public void A_plan_that_is_not_obeyed_or_too_old_is_as_none()
    {
        Assert.Equal(88.333, LevelOf(Live(Planned(0.5, 0), planPerDay: 80)), 3);
        Assert.Equal(88.333, LevelOf(Live(Planned(0.5, 1), planPerDay: 80, dataTick: -1_000)), 3);
    }

    [Fact]
    public void A_plan_that_is_dropped_is_noted_once()
    {
        var rig = Live(Planned(0.5, 1), planPerDay: 80, dataTick: -1_000).RunTo(24 * 4);

        var dropped = Assert.Single(rig.Steps.SelectMany(step => step.Value.Events), happening => happening.Kind == "planDropped");
        Assert.Equal(13, dropped.Tick);
        Assert.Null(rig.Factory.Plan!.Targets);
    }

    [Fact]
    public void A_planned_factory_pays_the_hub_its_share_of_sales()
    {
        var setup = FactoryRig.Plain();
        setup.Policy = Planned(0.5, 1);
        var rig = new FactoryRig(setup, FactoryRig.Start(100, 20)).Show(9, 30).RunTo(24);
        Assert.Equal(2_250, rig.Total(Metric.FactoryHubFeeCostFen));
    }

    [Fact]
    public void The_hubs_fee_is_on_shelves_too_and_refunds_count_once()
    {
        // Day 1: refunds of 10 beyond nothing sold: no fee. Day 2: 30 sold and a shelf order of 7,000 CNY: (20 x 150 + 7,000) x 0.005.
        var setup = FactoryRig.Plain();
        setup.Policy = Planned(0.5, 1);
        var rig = new FactoryRig(setup, FactoryRig.Start(200, 20))
            .Send(3, FactoryRig.Sku, new ReturnedGoods { Room = FactoryRig.StoreRoom, Units = 10, PriceFen = 15_000, Version = 1 })
            .RunTo(24);
        Assert.Equal(0, rig.Total(Metric.FactoryHubFeeCostFen));
        rig.Show(33, 30).Send(34, FactoryRig.Sku, new ShelfOrder { Units = 70, PriceFen = 10_000 }).RunTo(24 * 4);
        Assert.Equal(5_000, rig.Total(Metric.FactoryHubFeeCostFen));
    }

    [Fact]
    public void The_hubs_error_is_measured_on_the_skus_own_wants()
    {
        // Starts at the local MAD of 6; wants of 30 against the hub's 80 and the own 20, smoothed by α.
        var setup = FactoryRig.Plain();
        setup.Policy = Planned(0.5, 1);
        var start = new FactoryStart { Lines = [new ProductLineStart { StockUnits = 200, ForecastPerDay = 20, DeviationPerDay = 6 }] };
        var rig = new FactoryRig(setup, start)
            .Send(3, Belt.Hub, new PlanTargets { UnitsPerDay = [80], DataTick = 2 })
            .Show(9, 30).RunTo(24);
        var smoothing = setup.Scenario.Classes[TestBelt.ClassName].Production.ForecastSmoothing;
        Assert.Equal(6 + (smoothing * (50 - 6)), rig.Factory.Plan!.Lines[0].DeviationPerDay, 9);
        Assert.Equal(6 + (smoothing * (10 - 6)), rig.Line.Demand.DeviationPerDay, 9);

        // H = 2 + 1 + 100/240 + 1 days, z = 1.6 unless the class says otherwise.
        rig.Send(30, Belt.Hub, new PlanTargets { UnitsPerDay = [80], DataTick = 24 }).RunTo(37);
        var horizon = 4 + (100.0 / 240);
        var factor = setup.Scenario.Classes[TestBelt.ClassName].Production.SafetyFactor;
        var level = (80 * horizon) + (factor * 1.25 * rig.Factory.Plan.Lines[0].DeviationPerDay * Math.Sqrt(horizon));
        Assert.Equal(level, rig.Steps[37].Decisions.Single(decision => decision.Kind == "replan").Facts.Single(fact => fact.Name == "hubLevelUnits").Value, 6);
    }

    [Theory]
    [InlineData(0.5, 0.25, true)]
    [InlineData(0.5, 0, false)]
    [InlineData(0, 0.25, false)]
    public void Losses_on_stock_made_to_plan_are_claimed_from_the_hub(double intensity, double share, bool isClaimed)
    {
        // All stock comes of one release under a plan; a new version at 121 clears 30 % of it at 72 - 37.50 CNY less than its cost.
        var setup = FactoryRig.Plain();
        setup.Policy = Planned(intensity, 1);
        setup.Scenario.Hub.StockRiskShare = share;
        var rig = new FactoryRig(setup, FactoryRig.Start(0, 20))
            .Send(3, Belt.Hub, new PlanTargets { UnitsPerDay = [20], DataTick = 2 })
            .Send(121, FactoryRig.Sku, new SkuSheet { Design = Design.Of(2, [0.1, 0.2]), RatingMicro = 700_000 })
            .RunTo(144);
        var cleared = rig.Total(Metric.FactoryClearedUnits);
        Assert.True(cleared > 0);
        var claims = rig.SentOf<StockRiskClaim>().Select(claim => (claim.Tick, claim.Body.LossFen));
        Assert.Equal(isClaimed ? [(144, (long)(cleared * intensity * (7_200 - 3_750)))] : [], claims);
    }

    [Fact]
    public void Goods_made_to_plan_mix_with_the_rest_of_the_stock()
    {
        // 100 units of its own and 300 of which half was made to plan: 3/8. 100 that come back dilute 300 that are left.
        var line = new PlannedLine();
        line.Release(0, 300, 0.5);
        line.Stock(100, 300, line.PipelineShare);
        Assert.Equal(0.375, line.StockShare, 12);
        line.Stock(300, 100, 0);
        Assert.Equal(0.28125, line.StockShare, 12);
    }

    [Fact]
    public void The_public_hot_list_raises_the_level_by_its_weight()
    {
        var setup = FactoryRig.Plain();
        setup.Policy = new Policy { ContentSignal = false, HotListWeight = 0.5 };
        var rig = new FactoryRig(setup, FactoryRig.Start(0, 20));
        rig.Publish(new EntityId(EntityKind.Platform, 1), new HotList { GrowthMicro = [1_700_000] });

        // One maker: the naive gain is the growth beyond the ordinary, 1.5; half of it counts, for 14 days of 20.
        Assert.Equal(158.333, LevelOf(rig.RunTo(13)), 3);
    }

    private static Policy Planned(double intensity, double compliance)
        => new() { ContentSignal = false, HotListWeight = 0, PlanningIntensity = intensity, Compliance = compliance };

    private static FactoryRig Live(Policy policy, double? planPerDay, int dataTick = 0)
    {
        var setup = FactoryRig.Plain();
        setup.Policy = policy;
        var rig = new FactoryRig(setup, FactoryRig.Start(0, 20));
        if (planPerDay is { } rate)
        {
            rig.Send(13, Belt.Hub, new PlanTargets { UnitsPerDay = [rate], DataTick = dataTick });
        }

        return rig.Send(13, FactoryRig.StoreRoom, new StoreDay()).RunTo(13);
    }

    private static Decision Replan(FactoryRig rig) => rig.Steps[13].Decisions.Single(decision => decision.Kind == "replan");

    private static double LevelOf(FactoryRig rig) => Replan(rig).Facts.Single(fact => fact.Name == "levelUnits").Value;
}
