using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using OrleansIndustrialBelt.Model.Tests.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>A factory that takes fake orders for real ones.</summary>
public sealed class FakeOrderTests
{
    [Fact]
    public void A_fake_order_is_wanted_and_owed_and_brings_no_money()
    {
        var rig = Rig().Send(9, FactoryRig.HostRoom, Fakes(8, 20)).RunTo(9);
        Assert.Equal((20, 20, 0L), (rig.Line.Orders.OpenUnits, rig.Line.Demand.OrderedToday, rig.Factory.Book.CashFen));
        Assert.Equal(20, rig.Total(Metric.FactoryFakeUnits));
    }

    [Fact]
    public void What_is_void_before_the_courier_comes_is_cancelled()
    {
        var rig = Rig().Send(2, FactoryRig.HostRoom, Fakes(1, 20)).Send(9, FactoryRig.HostRoom, Void(1, 15)).RunTo(10);
        Assert.Equal(15, rig.Total(Metric.FactoryCancelledUnits));
        Assert.Equal((20L, 15L, 5L, 0), (rig.Line.Orders.OrderedUnits, rig.Line.Orders.CancelledUnits, rig.Line.Orders.ShippedUnits, rig.Line.Orders.OpenUnits));
        rig.Line.Orders.Verify(FactoryRig.Sku);
    }

    [Fact]
    public void What_is_void_too_late_has_been_shipped_at_the_factorys_cost()
    {
        var rig = Rig().Send(2, FactoryRig.HostRoom, Fakes(1, 20)).Show(1, 5).Send(12, FactoryRig.HostRoom, Void(1, 15)).RunTo(12);
        Assert.Equal(0, rig.Total(Metric.FactoryCancelledUnits));
        Assert.Equal([(false, 5, 15_000L), (true, 20, 0L)], rig.SentOf<Parcel>().Select(parcel => (parcel.Body.IsFake, parcel.Body.Units, parcel.Body.PriceFen)).Order());
        Assert.Equal(25 * 400, rig.Total(Metric.FactoryShippingCostFen));
        Assert.Equal(5, rig.Total(Metric.FactoryShippedRetailUnits));
    }

    [Fact]
    public void A_parcel_nobody_ordered_comes_back_unopened_without_a_refund()
    {
        var bench = new SkuBench();
        var fake = SkuBench.Parcel(0, 0);
        var box = bench.Stepper.Step(0, (SkuBench.Factory, new Parcel { Room = SkuBench.Room, Units = 9, Buyers = new(), Design = fake.Design }));
        Assert.Equal((9, 0), (SkuBench.Sum(box, Metric.SkuDeliveredUnits), SkuBench.Sum(box, Metric.SkuSatisfiedUnits)));

        var back = bench.LiveAlarms(1, 8 * 24).SelectMany(SkuBench.Sent<ReturnedGoods>).Single();
        Assert.Equal((9, 0L), (back.Units, back.PriceFen));
        Assert.Equal(0.7, bench.Sku.Rating, 12);
    }

    private static FactoryRig Rig()
    {
        var setup = FactoryRig.Plain();
        setup.Scenario.FakeOrders.RoomShare = 1;
        return new FactoryRig(setup, FactoryRig.Start(100, 10));
    }

    private static FakeOrders Fakes(int showTick, int units)
        => new() { ShowTick = showTick, Lines = [new FakeLine { Sku = FactoryRig.Sku, Units = units, PromiseHours = 24 }] };

    private static OrdersVoided Void(int showTick, int units)
        => new() { ShowTick = showTick, Lines = [new FakeLine { Sku = FactoryRig.Sku, Units = units }] };
}
