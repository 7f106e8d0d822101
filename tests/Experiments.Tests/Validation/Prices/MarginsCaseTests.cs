using OrleansIndustrialBelt.Experiments.Validation;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Prices;

public sealed class MarginsCaseTests
{
    [Fact]
    public void Seller_and_platform_share_as_in_the_textbook()
    {
        CaseCheck.IsGreen("margins");
        Assert.Equal([62.5, 37.5, 1125, 468.75], CaseCheck.Run("margins").Select(line => Math.Round(line.Measured, 2)));
    }

    [Theory]
    [InlineData("commission=0")]
    [InlineData("cost=35", "commission=0.35", "choke=90")]
    public void Other_numbers_share_otherwise(params string[] settings) => CaseCheck.IsGreen("margins", CaseRun.QuickPrecision, settings);

    [Fact]
    [TurnsRed("margins", "Accounts")]
    public void Accounts_turn_it_red_when_some_commission_is_waived()
        => CaseCheck.TurnsRed("margins", scenario => scenario.Platforms[0].CommissionFreeCny = 100_000);

    [Fact]
    [TurnsRed("margins", "Pricing")]
    public void Pricing_turns_it_red_when_goods_are_marked_down()
        => CaseCheck.TurnsRed("margins", scenario => scenario.Classes.Values.Last().Costs.MaterialShare *= 1.1);

    [Fact]
    public void A_cost_that_no_price_covers_is_refused()
        => Assert.Equal(CaseFault.OutOfRange, Assert.Throws<CaseFaultException>(() => CaseCheck.Run("margins", settings: ["cost=50", "commission=0.6"])).Fault);
}
