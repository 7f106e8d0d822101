using CsCheck;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories.Decisions;

public sealed class PriceReactionTests
{
    private static readonly PriceCase Case = new(15_000, 15_000, 7_200, 14_000, 0.02, 0.03, 0.15, 0.5, 0.95);

    [Theory]
    [InlineData(15_000, 14_000, 0.5, 14_550, "undercut")] // a step of 450 towards 13,720
    [InlineData(13_900, 14_000, 0.5, 13_720, "undercut")] // less than a step of 417 away
    [InlineData(13_720, 14_000, 0.5, 13_720, "atTarget")]
    [InlineData(13_000, 14_000, 0.5, 13_390, "meanRose")] // a step of 390 up
    [InlineData(15_000, 20_000, 0.5, 15_000, "atTarget")] // never above the list price
    [InlineData(8_400, 8_400, 0.5, 8_652, "marginTooThin")] // 8,232 is below the floor of 8,280: a step of 252 up
    [InlineData(14_000, 13_000, 0.95, 14_420, "lineFull")]
    [InlineData(14_900, 13_000, 0.95, 15_000, "lineFull")]
    [InlineData(14_000, 0, 0.5, 14_000, "noStatistic")]
    public void The_worked_numbers_of_the_documentation(long price, long mean, double load, long expected, string reason)
    {
        var change = PriceReaction.Decide(Case with { PriceFen = price, MeanPriceFen = mean, LoadShare = load });

        Assert.Equal((expected, 8_280, reason), (change.PriceFen, change.FloorFen, change.Reason));
    }

    [Fact]
    public void A_price_never_leaves_the_span_from_floor_to_list()
        => Gen.Select(Gen.Long[8_280, 15_000], Gen.Long[0, 40_000], Gen.Double[0, 0.5], Gen.Double[0.001, 0.5], Gen.Double[0, 2]).Sample((price, mean, undercut, step, load) =>
        {
            var change = PriceReaction.Decide(Case with { PriceFen = price, MeanPriceFen = mean, UndercutShare = undercut, StepShare = step, LoadShare = load });
            Assert.InRange(change.PriceFen, 8_280, 15_000);
        });
}
