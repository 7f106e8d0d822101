using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class PriceBoardTests
{
    [Fact]
    public void The_mean_weighs_units_and_forgets_after_a_week()
    {
        var board = PriceBoard.Of(2);
        board.Sold([3, 0], [300, 0]);
        board.Sold([1, 0], [60, 0]);
        Assert.Equal([90, 0], board.CloseDay());

        for (var day = 0; day < 6; day++)
        {
            board.Sold([0, 1], [0, 50]);
            Assert.Equal([90, 50], board.CloseDay());
        }

        Assert.Equal([0, 50], board.CloseDay());
    }
}
