using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>A belt whose first factory is far too small: others make its goods, and everything still adds up.</summary>
public sealed class RoutingBeltTests
{
    private const ulong Seeds = 8;

    [Fact]
    public void Money_and_units_add_up_with_guests_and_any_owner()
    {
        foreach (var owner in new[] { HubOwner.District, HubOwner.Platform, HubOwner.Brand })
        {
            var scenario = Short("semi-planned");
            scenario.Hub.Owner = owner;
            scenario.Hub.BrandClass = "class1";
            scenario.Hub.FeeShare = 0.3;
            scenario.Hub.StockRiskShare = 0.5;
            var watch = new BalanceWatch(scenario);
            var outcome = BeltRecipe.Run(scenario, partitions: 2, observer: watch);
            watch.Compare(outcome);

            Assert.True(Total(outcome, Metric.FactoryGuestMadeUnits) > 500);
            Assert.Equal(owner != HubOwner.District, Total(outcome, Metric.HubOwnerCostFen) > 0);
        }
    }

    [Fact]
    public void Partitions_change_nothing_with_guests()
        => Assert.Equal(BeltRecipe.Run(Short("central-plan")).Hashes, BeltRecipe.Run(Short("central-plan"), partitions: 3, threads: 2).Hashes);

    [Fact]
    public void Guests_serve_who_would_be_turned_away()
    {
        var (on, off) = (0L, 0L);
        for (var seed = 1UL; seed <= Seeds; seed++)
        {
            var without = BeltRecipe.Run(Short("market", seed));
            var scenario = Short("market", seed);
            scenario.Knobs[PolicyScopes.Belt] = new PolicyKnobs { OverflowRouting = true };

            Assert.Equal(0, Total(without, Metric.FactoryOverflowOfferedUnits));
            off += Total(without, Metric.FactoryBookedUnits);
            on += Total(BeltRecipe.Run(scenario), Metric.FactoryBookedUnits);
        }

        // One belt of three factories may go either way: which designs it comes to is a matter of luck.
        Assert.True(on > 1.02 * off, $"{on} booked with guests, {off} without");
    }

    private static ScenarioOptions Short(string policy, ulong seed = 1)
    {
        var scenario = (BeltRecipe.Plain with { Policy = policy, FirstFactory = policy, Days = 14, Seed = seed }).Scenario();
        scenario.Factories[0].CapacityPerDay = Distribution.Of(20);
        scenario.Factories[0].Rooms = 2;
        scenario.Factories[1].CapacityPerDay = Distribution.Of(8_000);
        scenario.Factories[2].CapacityPerDay = Distribution.Of(8_000);
        scenario.Hub.GuestDesignDistance = 100;
        scenario.Hub.GuestTransferHours = 5;
        scenario.Hub.CostCnyPerDay = 100;
        return scenario;
    }

    private static long Total(RunOutcome outcome, Metric metric)
    {
        var total = new MetricTable(outcome.Days[0].Sums.Scopes);
        foreach (var day in outcome.Days)
        {
            total.Add(day.Sums);
        }

        return total.Total(metric);
    }
}
