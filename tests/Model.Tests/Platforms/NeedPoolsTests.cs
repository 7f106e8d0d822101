using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class NeedPoolsTests
{
    private static readonly int[] Populations = [100, 50];

    [Fact]
    public void Whoever_the_start_does_not_name_is_dormant()
    {
        var pools = NeedPools.Of(Populations, 1, new PlatformStart(Table(1, 2), Table(3, 4), Table(5, 6), Table(7, 8)));

        Assert.Equal([84, 30], pools.Dormant.Values);
        Assert.Equal([3, 4], pools.Ready.Values);
    }

    [Fact]
    public void A_start_with_more_people_than_there_are_is_refused()
        => Assert.Throws<BrokenBalanceException>(() => NeedPools.Of(Populations, 1, new PlatformStart(Table(101, 0), Table(0, 0), Table(0, 0), Table(0, 0))));

    [Theory]
    [InlineData(101)]
    [InlineData(-1)]
    public void Nobody_can_leave_a_pool_who_is_not_there(int people)
    {
        var pools = NeedPools.Of(Populations, 1, null);

        Assert.Throws<BrokenBalanceException>(() => NeedPools.Move(pools.Dormant, pools.Aware, 0, 0, people));
    }

    [Fact]
    public void A_person_made_from_nothing_is_found()
    {
        var pools = NeedPools.Of(Populations, 1, null);
        pools.Check(Populations);
        pools.Owned[1, 0]++;

        Assert.Throws<BrokenBalanceException>(() => pools.Check(Populations));
    }

    [Fact]
    public void Owners_who_will_come_back_are_kept_first_of_the_owners_then_of_those_whose_need_woke_since()
    {
        var pools = NeedPools.Of(Populations, 1, new PlatformStart(Table(10, 0), Table(80, 0), Table(3, 5), Table(0, 0)));
        var reservations = new Reservations();
        reservations.HandOut(5, Table(60, 0));

        pools.Keep(Table(35, 5), reservations);

        Assert.Equal([35, 5], pools.Loyal.Values);
        Assert.Equal([0, 0], pools.Owned.Values);
        Assert.Equal([0, 45], pools.Dormant.Values);
        Assert.Equal([0, 0], pools.Aware.Values);
        Assert.Equal([65, 0], pools.Ready.Values);
        pools.Check(Populations);
    }

    [Fact]
    public void People_promised_to_a_room_are_never_kept_for_another()
    {
        var pools = NeedPools.Of(Populations, 1, new PlatformStart(Table(0, 0), Table(100, 0), Table(0, 0), Table(0, 0)));
        var reservations = new Reservations();
        reservations.HandOut(5, Table(60, 0));

        pools.Keep(Table(41, 0), reservations);

        Assert.Equal(40, pools.Loyal[0, 0]);
        Assert.Equal(60, pools.Ready[0, 0]);
        Assert.Equal(1, pools.KeptTwice[0, 0]);
        pools.Check(Populations);
    }

    [Fact]
    public void Somebody_expected_back_twice_is_one_person_and_leaves_once()
    {
        // 90 of 100 wait already; 30 more are expected, of whom 10 are people and 20 are returns of people who wait.
        var pools = NeedPools.Of(Populations, 1, new PlatformStart(Table(0, 0), Table(0, 0), Table(10, 0), Table(90, 0)));
        pools.Keep(Table(30, 0), new Reservations());
        pools.LetGo(pools.Owned, Table(70, 0));
        pools.LetGo(pools.Dormant, Table(50, 0));

        Assert.Equal((70L, 30L), (pools.Owned[0, 0], pools.Dormant[0, 0]));
        Assert.Equal((0L, 0L), (pools.Loyal[0, 0], pools.KeptTwice[0, 0]));
        pools.Check(Populations);
        pools.LetGo(pools.Owned, Table(1, 0));
        Assert.Throws<BrokenBalanceException>(() => pools.Check(Populations));
    }

    [Fact]
    public void Rooms_may_sell_only_to_people_they_were_handed()
    {
        var reservations = new Reservations();
        reservations.HandOut(5, Table(4, 0));

        reservations.CheckSales(5, Table(4, 0));
        Assert.Throws<BrokenBalanceException>(() => reservations.CheckSales(5, Table(5, 0)));
        Assert.Throws<BrokenBalanceException>(() => reservations.CheckSales(6, Table(1, 0)));
        Assert.Throws<BrokenBalanceException>(() => reservations.HandOut(5, Table(0, 0)));
    }

    [Fact]
    public void People_are_free_again_once_the_hour_is_booked()
    {
        var pools = NeedPools.Of(Populations, 1, new PlatformStart(Table(0, 0), Table(50, 0), Table(0, 0), Table(0, 0)));
        var reservations = new Reservations();
        reservations.HandOut(5, Table(20, 0));
        reservations.HandOut(6, Table(30, 0));

        Assert.Equal(0, reservations.Free(pools, 0, 0));
        reservations.Release(5);
        Assert.Equal(20, reservations.Free(pools, 0, 0));
    }

    private static SegmentTable Table(params long[] values)
    {
        var table = SegmentTable.Zero(values.Length, 1);
        values.CopyTo(table.Values, 0);
        return table;
    }
}
