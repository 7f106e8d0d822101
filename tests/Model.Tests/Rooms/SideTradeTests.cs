using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Tests.Belts;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

public sealed class SideTradeTests
{
    private const double BenchDayCny = 60;

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
