using OrleansIndustrialBelt.Model.Rooms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

public sealed class RoomStandingTests
{
    [Fact]
    public void The_score_is_a_rate_not_a_size()
    {
        var small = RoomStanding.Of(1);
        var large = RoomStanding.Of(1);
        small.AddHour(60_000, [100], [4]);
        large.AddHour(6_000_000, [10_000], [400]);
        small.CloseShow(3);
        large.CloseShow(3);

        // 6 CNY per view are twice the reference: a fifth of the way from 1 to 2.
        Assert.Equal(1.2, small.Score, 12);
        Assert.Equal(small.Score, large.Score);
    }

    [Fact]
    public void It_never_falls_below_the_floor()
    {
        var standing = RoomStanding.Of(1);
        for (var flop = 0; flop < 20; flop++)
        {
            standing.PunishFlop();
        }

        Assert.Equal(RoomStanding.ScoreFloor, standing.Score);
    }

    [Fact]
    public void The_match_compares_a_cluster_with_the_rooms_mean()
    {
        var standing = RoomStanding.Of(2);
        Assert.Equal(1, standing.MatchOf(0));
        standing.AddHour(0, [1000, 1000], [60, 20]);

        // 60 and 20 wants where 40 were to be expected, both with 10 as expected added: 70/50 and 30/50.
        Assert.Equal(1.4, standing.MatchOf(0), 12);
        Assert.Equal(0.6, standing.MatchOf(1), 12);
    }
}
