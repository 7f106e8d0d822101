using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Platforms.Decisions;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Tests.Rooms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

/// <summary>From a factory's report to the weight a room bids.</summary>
public sealed class HubTrafficTests
{
    [Theory]
    [InlineData(100, 1_400, 1_500_000)]
    [InlineData(0, 1_400, 1_250_000)]
    [InlineData(0, 140, 500_000)]
    public void What_can_be_delivered_within_the_promise_counts(double stock, double backlog, long factor)
    {
        var report = new CapacityLine
        {
            UnitsPerDay = 500,
            BacklogUnits = backlog,
            StockUnits = [stock, 0],
            ForecastUnitsPerDay = [40, 40],
        };

        Assert.Equal(factor, DeliveryRatio.FactorMicro(report, 0, promiseDays: 5, pipelineDays: 14, bound: 0.5));
    }

    [Fact]
    public void Goods_nobody_is_expected_to_want_are_left_alone()
        => Assert.Equal(1_000_000, DeliveryRatio.FactorMicro(new CapacityLine { StockUnits = [9], ForecastUnitsPerDay = [0] }, 0, 5, 14, 0.5));

    [Fact]
    public void A_room_gets_the_mean_of_its_goods()
    {
        Assert.Equal(1.166667, HubTraffic.Steering([1_500_000, 1_500_000, 500_000]), 6);
        Assert.Equal(1, HubTraffic.Steering([]));
        Assert.Equal(1.5, HubTraffic.Quota([30_000, 60_000], 60_000));
        Assert.Equal(TrafficRule.Floor, HubTraffic.Quota([], 60_000));
    }

    [Fact]
    public void A_room_multiplies_its_weight_where_its_platform_heeds_the_hub()
    {
        var plain = Bid(steers: false);
        var steered = Bid(steers: true);

        Assert.All(plain.Zip(steered).Where(pair => pair.First > 0), pair => Assert.Equal(0.5, pair.Second / (double)pair.First, 5));
    }

    private static long[] Bid(bool steers)
    {
        var setup = new TestBelt();
        setup.Policy = setup.Policy with { TrafficSteering = steers };
        var stage = new RoomStage(setup);
        stage.Publish(Belt.Hub, new DeliveryOutlook
        {
            FactorMicro = [.. Enumerable.Repeat(500_000L, stage.Belt.Factories.Count * stage.Belt.CategoryCount)],
        });
        return RoomShowTests.Bodies<TrafficBid>(stage.Prepare()).Single().ClusterWeights;
    }
}
