using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;
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
    public void A_planned_factory_pays_the_hub_its_share_of_sales()
    {
        var setup = FactoryRig.Plain();
        setup.Policy = Planned(0.5, 1);
        var rig = new FactoryRig(setup, FactoryRig.Start(100, 20)).Show(9, 30).RunTo(24);
        Assert.Equal(2_250, rig.Total(Metric.FactoryHubFeeCostFen));
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
