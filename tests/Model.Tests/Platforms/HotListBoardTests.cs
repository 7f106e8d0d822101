using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class HotListBoardTests
{
    private static readonly int[] Week = [5, 10, 15, 20, 100, 250, 300];

    [Fact]
    public void Growth_is_the_last_week_over_half_of_the_last_two()
    {
        var board = HotListBoard.Of(2);
        Days(board, 7, _ => 100);
        Assert.Equal([1_333_333, 1_000_000], Days(board, 7, _ => 200));
    }

    [Fact]
    public void Nothing_is_said_before_two_weeks_are_known()
    {
        var board = HotListBoard.Of(1);
        Assert.Equal([1_000_000], Days(board, 13, day => day * 100));
    }

    [Fact]
    public void A_week_that_repeats_itself_is_no_fashion_on_any_weekday()
    {
        var board = HotListBoard.Of(1);
        Days(board, 14, day => Week[day % 7]);
        for (int weekday = 0; weekday < 7; weekday++)
        {
            Assert.Equal([1_000_000], Days(board, 1, _ => Week[weekday]));
        }
    }

    [Fact]
    public void Days_older_than_two_weeks_are_forgotten()
    {
        var board = HotListBoard.Of(1);
        Days(board, 1, _ => 1_000_000);
        Assert.Equal([1_000_000], Days(board, 14, _ => 10));
    }

    private static long[] Days(HotListBoard board, int days, Func<int, int> unitsOn)
    {
        long[] growth = [];
        for (int day = 0; day < days; day++)
        {
            board.Sold(0, unitsOn(day));
            growth = board.CloseDay();
        }

        return growth;
    }
}
