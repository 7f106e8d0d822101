using OrleansIndustrialBelt.Model.Influencers.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Influencers;

public sealed class HostChoiceTests
{
    /// <summary>1,800 views a show, 6 SKUs: 300 with full airtime each. 600 of the first category sold 1,200 CNY, none of the second was shown.</summary>
    private static readonly HostView Host = new()
    {
        ViewsPerShow = 1_800,
        SkusPerShow = 6,
        ShowsPerPeriod = 4,
        Exposure = [600, 0],
        SalesCny = [1_200, 0],
        RiskWeight = 3,
        UnfamiliarityShare = 0.5,
    };

    /// <summary>
    /// Known: 300·(500 + 200·2)/(200 + 200) = 675 CNY of sales, 0.2·675·0.8 + 100 = 208 CNY of earnings; fit 1 - 0.5·200/800 = 0.875.
    /// Returned: the category's 2 CNY per view, 0.25·600·0.6 + 100 = 190; risk 1 - 3·0.2 = 0.4. New: 0.25·600·0.8 + 100 = 220 in a
    /// category never shown, half, less a sample of 40 over 4 shows.
    /// </summary>
    private static readonly OfferView[] Offers =
    [
        new(0, 0.2, 100, 0, 200, 500, 0.2),
        new(0, 0.25, 100, 0, 0, 0, 0.4),
        new(1, 0.25, 100, 40, 0, 0, 0.2),
    ];

    [Fact]
    public void Three_offers_judged_by_hand()
    {
        var verdicts = HostChoice.Decide(Host, Offers, 2);

        Assert.Equal([208, 190, 220], verdicts.Select(verdict => Math.Round(verdict.EarningsCny, 9)));
        Assert.Equal([0.875, 0.875, 0.5], verdicts.Select(verdict => Math.Round(verdict.FitFactor, 9)));
        Assert.Equal([1, 0.4, 1], verdicts.Select(verdict => Math.Round(verdict.RiskFactor, 9)));
        Assert.Equal([182, 66.5, 100], verdicts.Select(verdict => Math.Round(verdict.WorthCny, 9)));
        Assert.Equal(["amongTheBest", "noPlace", "amongTheBest"], verdicts.Select(verdict => verdict.Reason));
        Assert.Equal([true, false, true], verdicts.Select(verdict => verdict.IsTaken));
    }

    [Fact]
    public void What_comes_back_too_often_or_costs_more_than_it_brings_is_left()
    {
        var verdicts = HostChoice.Decide(Host, [Offers[0] with { ReturnShare = 0.6 }, Offers[2] with { SampleCny = 500 }], 5);

        Assert.Equal(["tooRisky", "notWorthIt"], verdicts.Select(verdict => verdict.Reason));
    }

    [Fact]
    public void Among_equals_the_first_is_taken()
        => Assert.Equal([true, false], HostChoice.Decide(Host, [Offers[0], Offers[0]], 1).Select(verdict => verdict.IsTaken));

    [Theory]
    [InlineData(0, 0, 0.8, 0.2)]
    [InlineData(150, 60, 0.8, 0.35)]
    public void A_maker_is_known_by_its_ratings_until_its_goods_come_back(double delivered, double returned, double rating, double expected)
        => Assert.Equal(expected, HostChoice.ReturnShare(delivered, returned, rating), 12);
}
