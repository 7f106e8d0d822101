using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

public sealed class PreorderCaseTests
{
    [Theory]
    [InlineData("notice=0")]
    [InlineData("notice=3")]
    [InlineData("notice=5")]
    [InlineData("notice=1", "lead=1", "mean=3.5", "penalty=4")]
    public void Notice_saves_what_the_classic_says(params string[] settings) => CaseCheck.IsGreen("preorder", 0.04, settings);

    [Fact]
    [TurnsRed("preorder", "Job")]
    public void Goods_that_come_an_hour_late_turn_it_red()
        => CaseCheck.TurnsRed("preorder", scenario => scenario.Classes["stage1"].Production.FinishingDays = 1 / 24.0, 0.04, "notice=5");

    [Fact]
    [TurnsRed("preorder", "PreorderBook")]
    public void Jobs_that_wait_for_two_deposits_turn_it_red()
        => CaseCheck.TurnsRed("preorder", scenario => scenario.Preorder.ThresholdUnits = 20, 0.04, "notice=3");

    [Fact]
    [TurnsRed("preorder", "BaseStock")]
    public void A_level_of_one_more_turns_it_red()
        => CaseCheck.TurnsRed("preorder", scenario => scenario.Knobs["factory/1"].OrderUpToRule = "base-stock(1)", 0.04, "notice=5");
}
