using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

/// <summary>Whose hub it is shows in the plan, in the fee and in whose book it ends.</summary>
public sealed class OwnerTests
{
    private static readonly Policy Planned = new() { PlanningIntensity = 0.6 };

    [Fact]
    public void Owners_lose_different_things_by_an_unmet_unit()
    {
        Assert.Equal(1, OwnerObjective.LossOfUnmet(HubOwner.District, 150, 80, 0.05));
        Assert.Equal(7.5, OwnerObjective.LossOfUnmet(HubOwner.Platform, 150, 80, 0.05));
        Assert.Equal(80, OwnerObjective.LossOfUnmet(HubOwner.Brand, 150, 80, 0.05));
    }

    [Fact]
    public void A_short_line_goes_to_what_its_owner_values()
    {
        // 350 units can be made of two categories that need 350 each; the second earns 2.5 times as much.
        var view = View([Report(1, 50, 25, 25)], categories: 2, needPerDay: 50);
        var fair = PlanDecision.Decide(view);
        var greedy = PlanDecision.Decide(view with { UnmetCosts = PlanCosts.OfUnmet([100, 250]) });

        Assert.Equal(350, fair.UnmetUnits);
        Assert.Equal([0L, 350], greedy.Parts[0].Units);
    }

    [Fact]
    public void A_district_moves_work_to_the_small_a_brand_to_its_own_a_platform_to_the_idlest()
    {
        // The first factory can make 10 a day of its 50. The second is small and has two days of work waiting, the third is large.
        CapacityLine[] reports = [Report(1, 10, 50), Report(2, 100, 50), Report(3, 1_000, 50)];
        reports[1].BacklogUnits = 200;
        var view = View(reports, categories: 1, needPerDay: 150);

        Assert.Equal([70L, 630, 350], Units(view));
        Assert.Equal([70L, 350, 630], Units(view with { Owner = HubOwner.Platform }));
        Assert.Equal([0L, 0, 1_050], Units(view with { Owner = HubOwner.Brand, MakerCosts = [300, 300, 0] }));
    }

    [Fact]
    public void An_owner_takes_its_usual_fee_unless_the_scenario_states_one()
    {
        Assert.Equal(0.005, OwnerObjective.FeeShare(new HubOptions()));
        Assert.Equal(0.02, OwnerObjective.FeeShare(new HubOptions { Owner = HubOwner.Platform }));
        Assert.Equal(0.01, OwnerObjective.FeeShare(new HubOptions { Owner = HubOwner.Brand }));
        Assert.Equal(0.1, OwnerObjective.FeeShare(new HubOptions { Owner = HubOwner.Brand, FeeShare = 0.1 }));
    }

    [Theory]
    [InlineData(HubOwner.District, 0)]
    [InlineData(HubOwner.Brand, 700)]
    public void What_is_left_of_the_fee_goes_to_the_owner(HubOwner owner, long paidCny)
    {
        var belt = new HubBelt(new HubOptions { Owner = owner, CostCnyPerDay = 300, BrandClass = "flexible" }, [Planned, Planned]);
        belt.Live(0);
        belt.Live(23, new Payment { Income = Metric.HubFeeIncomeFen, Fen = 100_000 });
        belt.Live(24);

        Assert.Equal(paidCny * 100, belt.Counted.GetValueOrDefault(Metric.HubOwnerCostFen));
        Assert.Equal(paidCny > 0 ? [35_000L, 35_000] : [], belt.Sent.Select(letter => letter.Body.MoneyFen));
        Assert.Equal(70_000 - (paidCny * 100), belt.Hub.Book.CashFen);
    }

    [Fact]
    public void A_plan_that_serves_too_little_is_void()
    {
        var view = View([Report(1, 50, 50)], categories: 1, needPerDay: 100);

        Assert.Null(PlanDecision.Decide(view with { MinimumServedShare = 0.5 }).Failure);
        Assert.Equal("capacityBelowMinimum", PlanDecision.Decide(view with { MinimumServedShare = 0.51 }).Failure);
    }

    [Fact]
    public void Reports_that_stay_away_are_late()
    {
        var view = View([Report(1, 50, 50)], categories: 1, needPerDay: 10) with { LongestReportAgeHours = 78 };

        Assert.Null(PlanDecision.Decide(view with { ReportAgeHours = 78 }).Failure);
        Assert.Equal("reportsLate", PlanDecision.Decide(view with { ReportAgeHours = 79 }).Failure);
    }

    private static IReadOnlyList<long> Units(PlanView view) => [.. PlanDecision.Decide(view).Parts.Select(part => part.Units[0])];

    private static CapacityLine Report(int factory, double capacity, params double[] forecasts) => new()
    {
        Factory = HubBelt.Factory(factory),
        UnitsPerDay = capacity,
        StockUnits = new double[forecasts.Length],
        ForecastUnitsPerDay = forecasts,
        MeanDesign = [0, 0],
    };

    private static PlanView View(CapacityLine[] reports, int categories, double needPerDay) => new()
    {
        Clusters = 1,
        Needs = [.. Enumerable.Repeat(new NeedBelief(needPerDay, 1), categories)],
        AskedSteps = [.. Enumerable.Range(0, categories).Select(_ => new double[2])],
        Reports = reports,
        Sells = [.. reports.Select(_ => Enumerable.Repeat(true, categories).ToArray())],
        PipelineDays = [.. reports.Select(_ => 15.0)],
        UnmetCosts = PlanCosts.OfUnmet([.. Enumerable.Repeat(1.0, categories)]),
        HorizonDays = 7,
        DistanceCost = 1,
    };
}
