using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Tests.Rooms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Influencers;

public sealed class InfluencerTests
{
    private static readonly EntityId Room = new(EntityKind.Room, 2);

    [Fact]
    public void Returns_cost_trust_and_the_rooms_are_told_once_a_day()
    {
        var (host, stepper) = Host();
        Assert.Equal([5], stepper.Step(0).Wakes);
        var outbox = stepper.Step(4, (Room, new RoomDay { Delivered = 500, Returned = 300, NewFollowers = 40 }));
        Assert.Equal(1, RoomShowTests.Count(outbox, Metric.InfluencerHostFlops));
        Assert.Equal(1_040, host.Followers);

        // Half of the way from a share of 0.2 to 0.6: 0.2 more than ordinary, at 2 a unit.
        Assert.Equal(0.2, host.Trust, 12);
        outbox = stepper.Step(5);
        Assert.Equal(0.2, RoomShowTests.Bodies<HostState>(outbox).Single().Trust, 12);
        Assert.Equal([29], outbox.Wakes);
    }

    [Fact]
    public void Income_stays_after_the_cost_of_living()
    {
        var (host, stepper) = Host();
        stepper.Step(0);
        stepper.Step(4, (Room, new Payment { Income = Metric.InfluencerHostIncomeFen, Fen = 100_000 }));
        stepper.Step(5);
        Assert.Equal(80_000, host.Book.CashFen);
        var (twin, _) = Host();
        Assert.Equal(RoomTests.Bytes(host), RoomTests.Bytes(RoomTests.Reread(host, twin)));
    }

    private static (Influencer Host, Stepper Stepper) Host()
    {
        var belt = TestBelt.Small();
        var host = new Influencer(belt.Influencers[0], belt);
        return (host, new Stepper(host));
    }
}
