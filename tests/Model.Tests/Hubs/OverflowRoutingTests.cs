using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

public sealed class OverflowRoutingTests
{
    [Fact]
    public void The_idlest_lines_that_make_such_goods_come_first_and_no_batch_is_split()
        => Assert.Equal(
            [(2, 320)],
            Route(500, Host(2, 320), Host(3, 250), Host(4, 900) with { CanMake = [false] }, Host(5, 150)));

    [Fact]
    public void What_one_cannot_take_goes_to_the_next()
        => Assert.Equal([(3, 400), (2, 320), (4, 280)], Route(1_000, Host(2, 320), Host(3, 400), Host(4, 300)));

    [Fact]
    public void Nobody_makes_its_own_overflow_or_what_is_too_far_from_its_designs()
    {
        Assert.Empty(Route(500, Host(1, 900)));
        Assert.Empty(Route(500, Host(2, 900) with { MeanDesign = [4, 0] }));
        Assert.Equal([(2, 500)], Route(500, Host(2, 900) with { MeanDesign = [2, 0] }));
    }

    [Fact]
    public void The_owners_own_come_before_idler_ones()
        => Assert.Equal([(3, 500)], Route(500, Host(2, 900) with { Cost = 300 }, Host(3, 600)));

    [Fact]
    public void Ties_go_to_the_lower_number_and_idle_lines_are_given_once()
    {
        GuestHost[] hosts = [Host(3, 500), Host(2, 500)];
        var placements = OverflowRouting.Decide([Case(1, 300), Case(4, 300), Case(5, 300)], hosts, 3);

        Assert.Equal([2, 3, 2], placements.Select(placement => placement.Guest.Number));
        Assert.Equal([300, 300, 200], placements.Select(placement => placement.Units));
    }

    [Fact]
    public void Idle_is_what_own_forecasts_and_earlier_routing_leave()
    {
        var report = new CapacityLine { UnitsPerDay = 1_000, ForecastUnitsPerDay = [400, 200] };

        Assert.Equal(2_000, IdleCapacity.Units(report, horizonDays: 7, pipelineDays: 10, routedUnits: 800));
        report.BacklogUnits = 13_000;
        Assert.Equal(0, IdleCapacity.Units(report, horizonDays: 7, pipelineDays: 10, routedUnits: 0));
    }

    private static List<(int Guest, int Units)> Route(int units, params GuestHost[] hosts)
        => [.. OverflowRouting.Decide([Case(1, units)], hosts, 3).Select(placement => (placement.Guest.Number, placement.Units))];

    private static OverflowCase Case(int owner, int units) => new(
        HubBelt.Factory(owner),
        0,
        new OverflowLine { Sku = new EntityId(EntityKind.Sku, owner), Units = units, Design = Design.Of(1, [0, 0]) });

    private static GuestHost Host(int number, long idle) => new(HubBelt.Factory(number), idle, 200, [true], [0, 0], 0);
}
