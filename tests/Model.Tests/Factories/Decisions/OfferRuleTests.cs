using OrleansIndustrialBelt.Model.Factories.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories.Decisions;

public sealed class OfferRuleTests
{
    /// <summary>15,000 fen less a discount of 0.1; material, labour and carrier 7,800; 20,000 fen per show of 20 units.</summary>
    private static readonly OfferCase Case = new()
    {
        FreeUnits = 200,
        ForecastUnits = 100,
        LoadShare = 1,
        PriceFen = 13_500,
        UnitCostFen = 7_800,
        FeeShare = 0.056,
        SlotFeeFen = 20_000,
        UnitsPerShow = 20,
        MinimumMarginShare = 0.05,
        CommissionShare = 0.2,
        WasPosted = true,
        TakenBy = 2,
        ManyHosts = 5,
        Step = 0.02,
        Lowest = 0.05,
        Highest = 0.4,
    };

    [Theory]
    [InlineData(0.20, false, 0, 0.20, "firstOffer")]
    [InlineData(0.20, true, 2, 0.20, "taken")]
    [InlineData(0.20, true, 0, 0.22, "notTaken")]
    [InlineData(0.20, true, 5, 0.18, "takenByMany")]
    [InlineData(0.06, true, 9, 0.05, "takenByMany")]
    [InlineData(0.24, true, 0, 0.242148, "marginLimits")] // 1 - 0.056 - 8,800/13,500 - 0.05
    public void The_worked_numbers_of_the_documentation(double commission, bool posted, int hosts, double expected, string reason)
    {
        var choice = OfferRule.Decide(Case with { CommissionShare = commission, WasPosted = posted, TakenBy = hosts });

        Assert.True(choice.IsOffered);
        Assert.Equal(expected, choice.CommissionShare, 6);
        Assert.Equal(reason, choice.Reason);
        Assert.Equal((0.944 - expected) * 13_500 - 8_800, choice.MarginFen, 1);
    }

    [Fact]
    public void A_commission_does_not_rise_beyond_the_highest()
        => Assert.Equal(0.21, OfferRule.Decide(Case with { TakenBy = 0, Highest = 0.21 }).CommissionShare);

    [Fact]
    public void A_sku_whose_margin_does_not_survive_the_lowest_commission_is_not_offered()
    {
        var choice = OfferRule.Decide(Case with { UnitCostFen = 10_400 });

        Assert.Equal((false, "marginTooThin"), (choice.IsOffered, choice.Reason));
    }

    [Fact]
    public void It_takes_goods_or_lines_to_spare()
    {
        Assert.Equal("nothingToSpare", OfferRule.Decide(Case with { FreeUnits = 100 }).Reason);
        Assert.True(OfferRule.Decide(Case with { FreeUnits = 100, LoadShare = 0.9 }).IsOffered);
    }
}
