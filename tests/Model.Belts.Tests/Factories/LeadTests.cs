using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

public sealed class LeadTests
{
    [Fact]
    public void People_units_and_money_add_up_on_the_long_way()
        => MechanismCheck.AddsUp(
            BeltRecipe.Plain with { Days = 8 },
            scenario => scenario.Categories[0].Leads = new LeadOptions { CycleDays = 2, CloseShare = 0.7, ShowsForHalfTrust = 2 },
            Metric.RoomLeads,
            Metric.FactoryLeadOrderedUnits,
            Metric.SkuMaturedRoomUnits);

    [Fact]
    public void More_trust_sells_more()
    {
        static long Ordered(double showsForHalf)
        {
            var scenario = (BeltRecipe.Plain with { Days = 15 }).Scenario();
            scenario.Categories.ForEach(category => category.Leads = new LeadOptions { CycleDays = 4, ShowsForHalfTrust = showsForHalf });
            return MechanismCheck.Totals(BeltRecipe.Run(scenario)).Total(Metric.FactoryLeadOrderedUnits);
        }

        Assert.True(Ordered(2) > 1.3 * Ordered(20));
    }
}
