using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

/// <summary>Stocks under normal demand: what a case gives, and what in the model turns it red.</summary>
public sealed class BaseStockCaseTests
{
    [Theory]
    [InlineData("newsvendor")]
    [InlineData("newsvendor", "penalty=2", "mean=100", "deviation=20")]
    [InlineData("base-stock")]
    [InlineData("base-stock", "lead=1", "holding=0.5")]
    [InlineData("pooling")]
    [InlineData("pooling", "correlation=0.5", "places=4")]
    public void It_gives_the_textbooks_numbers(string name, params string[] settings) => CaseCheck.IsGreen(name, 0.04, settings);

    [Fact]
    [TurnsRed("newsvendor", "Newsvendor")]
    public void Another_rule_than_the_newsvendors_turns_it_red()
        => CaseCheck.TurnsRed("newsvendor", Rule("standard"), 0.03);

    [Fact]
    [TurnsRed("pooling", "Newsvendor")]
    public void A_level_a_hundredth_too_low_turns_pooling_red()
        => CaseCheck.TurnsRed("pooling", Rule("base-stock(530000)"), 0.03, "places=2");

    [Fact]
    [TurnsRed("base-stock", "ProductionOptions")]
    public void A_lead_time_that_is_an_hour_too_long_turns_it_red()
        => CaseCheck.TurnsRed("base-stock", scenario => scenario.Classes["stage1"].Production.FinishingDays = 1 / 24.0, 0.03);

    [Fact]
    [TurnsRed("base-stock", "BaseStock")]
    public void A_level_that_is_one_too_high_turns_the_trace_red()
        => CaseCheck.TurnsRed("base-stock", scenario => scenario.Knobs["factory/1"].OrderUpToRule = scenario.Run.Days == 4 ? "base-stock(14)" : "newsvendor", 0.03);

    private static Action<ScenarioOptions> Rule(string rule) => scenario => scenario.Knobs["factory/1"].OrderUpToRule = rule;
}
