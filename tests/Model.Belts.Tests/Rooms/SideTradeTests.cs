using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Rooms;

public sealed class SideTradeTests
{
    private const double BenchDayCny = 60;

    [Fact]
    public void Books_add_up_and_all_of_it_is_the_factories()
    {
        var total = MechanismCheck.AddsUp(
            TurnOn,
            Metric.FactoryMembershipIncomeFen,
            Metric.FactoryAdSlotIncomeFen,
            Metric.FactoryServiceIncomeFen,
            Metric.RoomSideIncomeFen);

        // The last hour's payments are still on their way.
        Assert.Equal(total.Total(Metric.RoomSideIncomeFen), total.Total(Metric.RoomSideShareCostFen));
        Assert.InRange(
            total.Total(Metric.FactoryMembershipIncomeFen) + total.Total(Metric.FactoryAdSlotIncomeFen),
            0.9 * total.Total(Metric.RoomSideIncomeFen),
            total.Total(Metric.RoomSideIncomeFen));
    }

    [Fact]
    public void Services_are_what_prototypes_leave_free()
    {
        var idle = Services(scenario => scenario.Classes.Values.ToList().ForEach(item => item.Content.ToolingCny = 1_000_000));
        var busy = Services(_ => { });

        Assert.InRange(busy, 1, idle - 1);
        Assert.Equal(0, busy % (long)(BenchDayCny * 100));
    }

    [Fact]
    public void A_price_without_members_leaves_no_byte()
        => MechanismCheck.LeavesNoByte(scenario => scenario.Classes.Values.ToList().ForEach(item => item.Store.MemberCnyPerMonth = 99));

    [Fact]
    public void Shares_are_of_the_profit_of_factories_and_their_rooms()
    {
        var scenario = (BeltRecipe.Plain with { Days = 5 }).Scenario();
        TurnOn(scenario);
        scenario.Classes.Values.ToList().ForEach(item => item.Store.AdSlotCnyPerThousandViewers = 20_000);
        var world = new BeltWorld(scenario);
        var values = KpiCalculator.Compute(world, BeltRecipe.Run(world));
        double Of(string kpi) => values.Single(value => value.Scope == "class/class0" && value.Definition.Id == kpi).Value!.Value;

        // With such advertisers goods do not matter: of what is left after their cost, ads are nearly all, or more than all.
        Assert.InRange(Of("adSlotProfitShare"), 0.5, 3);
        Assert.InRange(Of("membershipProfitShare") * Of("profit"), 1, 0.1 * Of("adSlotProfitShare") * Of("profit"));
    }

    private static long Services(Action<ScenarioOptions> change)
    {
        var scenario = BeltRecipe.Plain.Scenario();
        TurnOn(scenario);
        scenario.Classes.Values.ToList().ForEach(item => item.Content.PrototypeHours = 36);
        change(scenario);
        return MechanismCheck.Totals(BeltRecipe.Run(scenario)).Total(Metric.FactoryServiceIncomeFen);
    }

    private static void TurnOn(ScenarioOptions scenario)
    {
        foreach (var options in scenario.Classes.Values)
        {
            options.Store.MemberShare = 0.02;
            options.Store.AdSlotCnyPerThousandViewers = 30;
            options.Content.ServiceCnyPerBenchDay = BenchDayCny;
        }
    }
}
