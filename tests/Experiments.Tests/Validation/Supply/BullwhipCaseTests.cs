using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Supply;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

public sealed class BullwhipCaseTests
{
    [Theory]
    [InlineData(1.48, 1)]
    [InlineData(2.12, 1, "lead=2")]
    [InlineData(1.9778, 1, "lead=2", "forecast=exponential")]
    [InlineData(2.3056, 2)]
    [InlineData(3.7533, 3)]
    [InlineData(6.3318, 4)]
    [InlineData(2.12, 2, "sharing=all")]
    [InlineData(3.88, 4, "sharing=all")]
    [InlineData(1.3, 1, "window=5", "rho=0.9")]
    public void What_is_expected_is_what_is_published(double expected, int stage, params string[] settings)
    {
        // The last: (2/5 + 2/25)·(1 - 0.9^5) = 0.19656.
        var published = settings.Contains("rho=0.9") ? 1.1966 : expected;
        Assert.Equal(published, OrderFilter.VarianceRatio(CaseSettings.Of(new BullwhipCase(), settings), stage), 4);
    }

    [Theory]
    [InlineData("lead=2")]
    [InlineData("forecast=exponential", "lead=2", "rho=0.5")]
    [InlineData("stages=3")]
    [InlineData("stages=3", "sharing=all")]
    public void Orders_vary_as_the_classic_says(params string[] settings) => CaseCheck.IsGreen("bullwhip", 0.03, settings);

    [Fact]
    [TurnsRed("bullwhip", "WantsHistory")]
    public void A_forecast_of_one_more_day_turns_it_red()
        => CaseCheck.TurnsRed("bullwhip", scenario => scenario.Classes["stage1"].Production.ForecastWindowDays++, 0.01);

    [Fact]
    [TurnsRed("bullwhip", "DemandNews")]
    public void A_stage_that_does_not_tell_its_demand_turns_it_red()
        => CaseCheck.TurnsRed("bullwhip", scenario => scenario.Factories[0].SharesDemand = false, 0.02, "stages=2", "sharing=all");

    [Fact]
    [TurnsRed("bullwhip", "ProductionOptions")]
    public void A_level_for_another_day_turns_it_red()
        => CaseCheck.TurnsRed("bullwhip", scenario => scenario.Classes["stage1"].Production.PlannedQueueDays = 1, 0.03);
}
