using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Nature;

public sealed class ChoiceTests
{
    [Fact]
    public void Three_products_and_nothing_share_by_their_exponentials()
    {
        double[] probabilities = new double[3];

        double nothing = Choice.Probabilities([1, 0, 0], [1, 1, 1], probabilities);

        Assert.Equal(0.475367, probabilities[0], 6);
        Assert.Equal(0.174878, probabilities[1], 6);
        Assert.Equal(0.174878, probabilities[2], 6);
        Assert.Equal(0.174878, nothing, 6);
    }

    [Fact]
    public void An_unseen_product_is_not_bought_and_a_half_seen_one_half_as_well()
    {
        double[] probabilities = new double[3];

        double nothing = Choice.Probabilities([2, 0, 0], [0, 0.5, 1], probabilities);

        Assert.Equal([0, 0.2, 0.4], probabilities, (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(0.4, nothing, 12);
    }

    [Fact]
    public void Utilities_far_out_of_range_neither_overflow_nor_lose_the_best()
    {
        double[] probabilities = new double[2];

        double nothing = Choice.Probabilities([5000, -5000], [1, 1], probabilities);

        Assert.Equal([1, 0], probabilities);
        Assert.Equal(0, nothing);
    }

    [Fact]
    public void Utility_adds_what_the_documentation_says()
    {
        double utility = Choice.Utility(new ChoiceOptions(), new SegmentOptions(), 0.2, 0.8, 150, 0.5, 2, 0, loyal: false);

        // 1.6 + 0.2 + 2·0.8 - 0.02·150 - 0.8·0.5 - 0.07·2
        Assert.Equal(-0.14, utility, 12);
    }

    [Fact]
    public void A_segment_scales_price_and_taste_and_a_loyal_buyer_adds_a_bonus()
    {
        var segment = new SegmentOptions { PriceSensitivity = 2, TasteSensitivity = 0.5 };

        double utility = Choice.Utility(new ChoiceOptions(), segment, 0, 0, 100, 1, 0, 0.3, loyal: true);

        Assert.Equal(1.6 - 4 - 0.4 + 0.3 + 1, utility, 12);
    }

    [Fact]
    public void Who_buys_gains_the_logsum_in_money_over_the_probability_to_buy()
    {
        double[] probabilities = new double[1];
        double nothing = Choice.Probabilities([0], [1], probabilities);

        // ln 2 / 0.02 = 34.66 for everybody who is offered it, of whom one in two buys.
        Assert.Equal(69.3147, Choice.GainOfBuyer(new ChoiceOptions(), new SegmentOptions(), nothing), 4);
        Assert.Equal(0, Choice.GainOfBuyer(new ChoiceOptions { PriceSensitivity = 0 }, new SegmentOptions(), nothing));
        Assert.Equal(0, Choice.GainOfBuyer(new ChoiceOptions(), new SegmentOptions(), probabilityOfNothing: 1));
    }
}
