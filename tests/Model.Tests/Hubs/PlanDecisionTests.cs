using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

public sealed class PlanDecisionTests
{
    [Fact]
    public void Where_nothing_binds_everyone_gets_its_share_of_the_forecasts()
    {
        var plan = PlanDecision.Decide(View([Report(1, 1000, 60), Report(2, 1000, 30), Report(3, 1000, 10)], needPerDay: 200));

        Assert.Null(plan.Failure);
        Assert.Equal([840L, 420, 140], plan.Parts.Select(part => part.Units[0]));
        Assert.All(plan.Parts, part => Assert.Equal("usualPart", part.Reason));
        Assert.Equal(1400, plan.NeedUnits);
        Assert.Equal(0, plan.UnmetUnits);
    }

    [Fact]
    public void What_a_full_factory_cannot_make_goes_to_the_line_with_less_work_waiting()
    {
        var busy = Report(2, 1000, 50);
        busy.BacklogUnits = 9000;
        var plan = PlanDecision.Decide(View([Report(1, 50, 50), busy, Report(3, 1000, 50)], needPerDay: 300));

        Assert.Equal([350L, 700, 1050], plan.Parts.Select(part => part.Units[0]));
        Assert.Equal("capacityBinds usualPart takesOver", string.Join(' ', plan.Parts.Select(part => part.Reason)));
    }

    [Fact]
    public void Need_beyond_all_capacity_is_said_to_be_unmet()
    {
        var plan = PlanDecision.Decide(View([Report(1, 50, 50), Report(2, 50, 50)], needPerDay: 300));

        Assert.Equal([350L, 350], plan.Parts.Select(part => part.Units[0]));
        Assert.Equal(1400, plan.UnmetUnits);
    }

    [Fact]
    public void A_factory_whose_designs_are_far_from_what_comments_ask_for_loses_work()
    {
        var near = Report(1, 1000, 50);
        var far = Report(2, 1000, 50);
        near.MeanDesign = [1.5, 0];
        far.MeanDesign = [-1.5, 0];
        var view = View([near, far], needPerDay: 100) with { AskedSteps = [[0.9, 0]] };

        Assert.Equal([700L, 0], PlanDecision.Decide(view).Parts.Select(part => part.Units[0]));
        Assert.Equal([350L, 350], PlanDecision.Decide(view with { DistanceCost = 0.1 }).Parts.Select(part => part.Units[0]));
    }

    [Fact]
    public void Capacity_is_reduced_only_by_work_beyond_the_normal_pipeline()
    {
        var report = Report(1, 100, 50);
        report.BacklogUnits = 1500;

        Assert.Equal(700, PlanDecision.CapacityUnits(report, 7, 17));
        Assert.Equal(200, PlanDecision.CapacityUnits(report, 7, 10));
        Assert.Equal(0, PlanDecision.CapacityUnits(report, 7, 2));
    }

    [Fact]
    public void Without_data_or_reports_there_is_no_plan()
    {
        var view = View([Report(1, 50, 50)], needPerDay: 100);

        Assert.Equal("noData", PlanDecision.Decide(view with { Needs = [] }).Failure);
        Assert.Equal("noReports", PlanDecision.Decide(view with { Reports = [] }).Failure);
    }

    [Fact]
    public void A_category_nobody_sells_stays_unmet()
    {
        var plan = PlanDecision.Decide(View([Report(1, 50, 50)], needPerDay: 10) with { Sells = [[false]] });

        Assert.Equal(70, plan.UnmetUnits);
        Assert.Equal(0, plan.Parts[0].Units[0]);
    }

    [Fact]
    public void Unmet_need_costs_more_than_any_way_to_meet_it_and_weighs_as_its_owner_wants()
    {
        var costs = PlanCosts.OfUnmet([100, 250, 100_000]);

        Assert.True(costs[0] > PlanCosts.OfLane(1e9, 1000) + PlanCosts.BeyondUsualPart(1e9, 1));
        Assert.Equal(2.5, costs[1] / (double)costs[0], 2);
        Assert.Equal(50, costs[2] / costs[0]);
        Assert.Equal(170, PlanCosts.OfLane(1.7, 1));
        Assert.Equal(230, PlanCosts.BeyondUsualPart(300, 100));
    }

    private static CapacityLine Report(int factory, double capacity, double forecast) => new()
    {
        Factory = new EntityId(EntityKind.Factory, factory),
        UnitsPerDay = capacity,
        StockUnits = [0],
        ForecastUnitsPerDay = [forecast],
        MeanDesign = [0, 0],
    };

    private static PlanView View(CapacityLine[] reports, double needPerDay) => new()
    {
        Clusters = 1,
        Needs = [new NeedBelief(needPerDay, 1)],
        AskedSteps = [[0, 0]],
        Reports = reports,
        Sells = [.. reports.Select(_ => new[] { true })],
        PipelineDays = [.. reports.Select(_ => 15.0)],
        UnmetCosts = PlanCosts.OfUnmet([1]),
        HorizonDays = 7,
        DistanceCost = 1,
    };
}
