using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using OrleansIndustrialBelt.Model.Tests.Factories;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

/// <summary>Goods that spoil, and goods that suffer on the way.</summary>
public sealed class PerishingTests
{
    [Fact]
    public void Half_of_a_stock_is_left_after_its_half_life()
    {
        Assert.Equal(0.2063, SpoilDesk.ShareOf(new PerishingOptions { HalfLifeDays = 3 }), 4);
        var setup = FactoryRig.Plain();
        setup.Scenario.Categories[0].Perishing.HalfLifeDays = 3;
        setup.Scenario.Classes[TestBelt.ClassName].Production.MaterialLeadDays = 30;
        var rig = new FactoryRig(setup, FactoryRig.Start(10_000, 1)).RunTo(3 * 24);

        Assert.InRange(rig.Line.Stock.Units, 4_750, 5_250);
        Assert.Equal(10_000 - rig.Line.Stock.Units, rig.Total(Metric.FactorySpoiledUnits));
        Assert.Equal(10_000 - rig.Line.Stock.Units, rig.Line.Stock.ScrappedUnits);
    }

    [Fact]
    public void Spoiled_goods_are_not_sold_again()
    {
        var setup = FactoryRig.Plain();
        setup.Scenario.Categories[0].Perishing.HalfLifeDays = 1_000;
        var rig = new FactoryRig(setup, FactoryRig.Start(100, 10))
            .Send(2, FactoryRig.Sku, new ReturnedGoods { Room = FactoryRig.StoreRoom, Units = 10, PriceFen = 15_000, Version = 1 })
            .RunTo(2);
        Assert.Equal((100, 10L), (rig.Line.Stock.Units, rig.Total(Metric.FactoryScrappedUnits)));
    }

    [Fact]
    public void Good_packaging_saves_goods_on_the_way()
    {
        var goods = new PerishingOptions { TransitDamageShare = 0.02 };
        Assert.Equal(0.1478, TransitDamage.ShareOf(goods, Design.Of(1, [0, -1]), 1), 4);
        Assert.Equal(0.02, TransitDamage.ShareOf(goods, Design.Of(1, [0, 0]), 1), 12);
        Assert.Equal(1, TransitDamage.ShareOf(goods, Design.Of(1, [0, -4]), 1));
        Assert.Equal(0.118, TransitDamage.Faulty(0.1, 0.02), 12);
    }

    [Fact]
    public void What_is_damaged_comes_back()
    {
        // 10,000 perfect units with a tenth damaged: 5 % on impulse, and of the rest a tenth.
        var bench = new SkuBench(scenario => scenario.Categories[0].Perishing = new PerishingOptions { TransitDamageShare = 0.1, Packaging = "colour" });
        bench.Stepper.Step(0, (SkuBench.Factory, SkuBench.Parcel(10_000, 0)));
        var returned = bench.Sku.Returns.Cohorts.Sum(cohort => cohort.Returned);
        Assert.InRange(returned, 1_450 - 180, 1_450 + 180);
    }

    [Fact]
    public void A_shelf_spoils_lot_by_lot()
    {
        var shelf = Shelf.At(new SkuStart { ShelfUnits = 1_000 }, Design.Of(1, [0]));
        shelf.Receive(1_000, Design.Of(2, [0]));
        var spoiled = shelf.Spoil(0.5, new RandomStream(1, 1, (int)Purpose.Spoiling, 0));
        Assert.InRange(spoiled, 900, 1_100);
        Assert.Equal(2_000 - spoiled, shelf.Units);
        Assert.Equal(shelf.Units, shelf.Lots.Sum(lot => lot.Units));
    }
}
