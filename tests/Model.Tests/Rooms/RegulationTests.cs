using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Rooms.Decisions;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms;

/// <summary>Rooms that are taken off the air.</summary>
public sealed class RegulationTests
{
    private static readonly EntityId Sku = new(EntityKind.Sku, 1);

    [Theory]
    [InlineData(100, 40, 0, 0, "withinLimits")]
    [InlineData(100, 41, 0, 0, "returns")]
    [InlineData(19, 19, 19, 19, "withinLimits")]
    [InlineData(100, 41, 100, 11, "fakes")]
    [InlineData(0, 0, 100, 10, "withinLimits")]
    public void A_room_is_judged_by_shares_above_the_limits(int delivered, int returned, int ordered, int caught, string reason)
        => Assert.Equal(
            reason,
            SuspensionRule.Decide(new RoomConduct(delivered, returned, ordered, caught), new RegulationOptions { ReturnLimit = 0.4, FakeLimit = 0.1 }).Reason);

    [Fact]
    public void A_suspended_room_holds_no_show_until_its_days_are_over()
    {
        var belt = new TestBelt();
        belt.Scenario.Regulation = new RegulationOptions { ReturnLimit = 0.4, WindowDays = 2, SuspensionDays = 2 };
        var stage = new RoomStage(belt);
        stage.Step(10, (Sku, new ShowVerdict { Delivered = 50, Returned = 30 }));
        Assert.Empty(stage.Step(27).Events);

        // Judged at the second close, at 51; the show of 67 is not prepared, that of the day after the suspension is.
        Assert.Equal("suspended", Assert.Single(stage.Step(51).Events).Kind);
        var blocked = stage.Step(65);
        Assert.Empty(blocked.Letters);
        Assert.Equal(1, blocked.Counts.Single(count => count.Metric == Metric.RoomSuspendedHours).Amount);
        Assert.Contains(stage.Prepare(99 + 14).Letters, letter => letter.Body is TrafficBid);
        Assert.Equal((0, 0), (stage.Room.Permit!.Delivered, stage.Room.Permit.Returned));
    }
}
