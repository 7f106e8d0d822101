using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Supply;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

/// <summary>What sharing saves, and what a row of stocks costs.</summary>
public sealed class ChainCaseTests
{
    [Theory]
    [InlineData("rho=0.5", "retailerLead=1", "plantLead=1")]
    [InlineData("rho=0.5", "retailerLead=1", "plantLead=1", "plantForecast=history")]
    public void Sharing_saves_what_the_classic_says(params string[] settings) => CaseCheck.IsGreen("information-sharing", 0.05, settings);

    [Fact]
    [TurnsRed("information-sharing", "Autoregressive")]
    public void A_retailer_that_knows_no_autocorrelation_turns_it_red()
        => CaseCheck.TurnsRed("information-sharing", scenario => scenario.Knobs["factory/1"].OrderUpToRule = "autoregressive(10000000, 0)", 0.04, "retailerLead=1", "plantLead=1");

    [Fact]
    [TurnsRed("information-sharing", "ProductionOptions")]
    public void A_plant_that_covers_another_day_turns_it_red()
        => CaseCheck.TurnsRed("information-sharing", scenario => scenario.Classes["stage2"].Production.MaterialLeadDays++, 0.04, "retailerLead=1", "plantLead=1");

    [Fact]
    public void The_grid_gives_the_published_cost_of_a_row()
        => Assert.Equal(47.6687, SerialCost.Of(CaseSettings.Of(new SerialSystemCase(), [])), 1);

    [Theory]
    [InlineData]
    [InlineData("levels=6,14", "holding=1,1", "leads=1,2", "penalty=20")]
    public void A_row_costs_what_the_classic_says(params string[] settings) => CaseCheck.IsGreen("serial-system", 0.04, settings);

    [Fact]
    [TurnsRed("serial-system", "SupplyDelivery")]
    public void Goods_that_travel_an_hour_longer_turn_it_red()
        => CaseCheck.TurnsRed("serial-system", scenario => scenario.Classes["stage1"].Production.MaterialLeadDays += 1 / 24.0, 0.03);

    [Fact]
    [TurnsRed("serial-system", "BaseStock")]
    public void A_stage_that_holds_more_turns_it_red()
        => CaseCheck.TurnsRed("serial-system", scenario => scenario.Knobs["factory/2"].OrderUpToRule = "base-stock(90000)", 0.03);
}
