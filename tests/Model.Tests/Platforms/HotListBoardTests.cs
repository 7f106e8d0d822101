using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class HotListBoardTests
{
    [Fact]
    public void Growth_is_the_last_day_over_the_mean_of_the_days_so_far()
    {
        var board = HotListBoard.Of(2);

        Assert.Equal([1_000_000, 1_000_000], Day(board, 100));
        Assert.Equal([1_000_000, 1_000_000], Day(board, 100));
        Assert.Equal([1_500_000, 1_000_000], Day(board, 200));
    }

    [Fact]
    public void Days_older_than_two_weeks_are_forgotten()
    {
        var board = HotListBoard.Of(1);
        Day(board, 1_000_000);
        for (int day = 0; day < 13; day++)
        {
            Day(board, 10);
        }

        Assert.Equal([2_000_000L * 14 / 15], Day(board, 20));
    }

    private static long[] Day(HotListBoard board, int units)
    {
        board.Sold(0, units);
        return board.CloseDay();
    }
}
