using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

public sealed class BaseStockCaseTests
{
    [Fact]
    public void It_gives_the_textbooks_numbers() => CaseCheck.IsGreen("base-stock");

    [Fact]
    public void It_turns_red_when_goods_come_late()
        => CaseCheck.TurnsRed("base-stock", scenario => scenario.Classes["stage1"].Production.FinishingDays = 1);
}
