using OrleansIndustrialBelt.Model.Factories.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories.Decisions;

public sealed class GuestRoomTests
{
    [Theory]
    [InlineData(500, 900, 500, "roomForAll")]
    [InlineData(500, 320, 320, "roomForSome")]
    [InlineData(500, 150, 0, "linesAreFull")]
    [InlineData(150, 900, 0, "notWorthABatch")]
    [InlineData(500, -100, 0, "linesAreFull")]
    public void A_guest_takes_what_there_is_room_for(int asked, int room, int taken, string reason)
        => Assert.Equal(new GuestChoice(taken, reason), GuestRoom.Decide(asked, room, minimumBatch: 200));
}
