using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

public sealed class SkuShelfTests
{
    private const long RetailFen = 15_000;
    private const long WholesaleFen = 10_500;
    private const long SalvageFen = 3_750;

    [Fact]
    public void A_sale_pays_the_retailer_who_pays_handling_and_refunds_out_of_his_own_book()
    {
        var bench = new SkuBench(scenario => scenario.AfterSale.ImpulseReturn = 1, start: new SkuStart { ShelfUnits = 50 });
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Platform, Sales(20)));
        Assert.Equal((20 * RetailFen) - (20 * 600), bench.Sku.Book.CashFen);
        Assert.Equal(30, bench.Sku.Shelf!.Units);

        var later = bench.LiveAlarms(12, 17 * 24);
        Assert.Equal(20 * RetailFen, later.Sum(step => SkuBench.Sum(step, Metric.SkuShelfRefundCostFen)));
        var goods = Assert.Single(later.SelectMany(SkuBench.Sent<ReturnedGoods>));
        Assert.Equal((20, WholesaleFen, EntityId.None), (goods.Units, goods.PriceFen, goods.Room));
        Assert.Empty(later.SelectMany(SkuBench.Sent<ShowVerdict>));
    }

    [Fact]
    public void Shelf_stock_is_worth_its_salvage_and_the_start_is_no_profit()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfUnits = 50 });
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Platform, Sales(20)));
        var evening = bench.Stepper.Step(23);

        Assert.Equal(-20 * SalvageFen, SkuBench.Sum(evening, Metric.SkuStockValueIncomeFen));
        Assert.Equal(30 * SalvageFen, bench.Sku.Shelf!.ValueFen);
        Assert.Equal(0, evening.CashMovedFen);
    }

    [Fact]
    public void An_old_version_is_cleared_at_salvage_after_one_review_period_beside_the_new_one()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfUnits = 50 });
        bench.Stepper.Step(0);
        bench.Stepper.Step(1, (SkuBench.Factory, new ShelfDelivery { Units = 40, Design = Design.Of(2, [0, 0]) }));
        var first = bench.LiveAlarms(2, 7 * 24);
        Assert.Equal(0, first.Sum(step => SkuBench.Sum(step, Metric.SkuShelfClearedUnits)));
        Assert.Equal(90, bench.Sku.Shelf!.Units);

        var second = bench.LiveAlarms(7 * 24, 14 * 24);
        Assert.Equal(50, second.Sum(step => SkuBench.Sum(step, Metric.SkuShelfClearedUnits)));
        Assert.Equal(50 * SalvageFen, second.Sum(step => SkuBench.Sum(step, Metric.SkuShelfClearanceIncomeFen)));
        Assert.Equal(2, Assert.Single(bench.Sku.Shelf.Lots).Design.Version);
    }

    [Fact]
    public void The_hub_hears_of_shelf_sales_per_cluster_and_not_of_whom_the_shelf_turned_away()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfUnits = 50 });
        bench.Stepper.Step(0);
        var letter = Assert.Single(bench.Stepper.Step(11, (SkuBench.Platform, Sales(20))).Letters, item => item.Body is HubSums);
        var sums = (HubSums)letter.Body;

        Assert.Equal(Belt.Hub, letter.To);
        Assert.Equal([20, 0], sums.Orders);
        Assert.Equal([20, 0], sums.Wants);
        Assert.Empty(sums.Content);
    }

    [Fact]
    public void The_review_pays_for_what_it_orders_and_counts_it_as_under_way()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfUnits = 30, ShelfPastSales = [20, 24, 16, 20] });
        bench.Stepper.DecisionsWanted = true;
        bench.Stepper.Step(0);
        bench.Stepper.Step(11, (SkuBench.Platform, Sales(20)));
        var review = Assert.Single(bench.LiveAlarms(12, 7 * 24), step => step.Decisions.Count > 0);

        // Sales of 20, 24, 16, 20, 20: mean 20, deviation 2.83. With 7 days promised, 3 on the road and 7 to the next review,
        // the level is 20·17/7 + 1.3·2.83·√(17/7) = 54.3; 10 units are left.
        var order = Assert.Single(SkuBench.Sent<ShelfOrder>(review));
        Assert.Equal(WholesaleFen, order.PriceFen);
        Assert.Equal(45, order.Units);
        Assert.Equal(45, bench.Sku.Shelf!.OnOrder);
        Assert.Equal("ordered", review.Decisions[0].Outcome);
        Assert.Equal(-45 * WholesaleFen, review.CashMovedFen);

        bench.Stepper.Step(7 * 24, (SkuBench.Factory, new ShelfDelivery { Units = 45, Design = bench.Sku.Design }));
        Assert.Equal((55, 0), (bench.Sku.Shelf.Units, bench.Sku.Shelf.OnOrder));
    }

    [Fact]
    public void The_report_splits_the_shelf_by_people_without_losing_a_unit()
    {
        static void TwoPlatforms(ScenarioOptions scenario)
        {
            scenario.Platforms.Add(new PlatformOptions { Id = "other" });
            scenario.Segments.Add(new SegmentOptions { Id = "abroad", Platform = "other", Population = 10_000 });
        }

        var bench = new SkuBench(TwoPlatforms, start: new SkuStart { ShelfUnits = 50 });
        bench.Stepper.Step(0);
        var letters = bench.Stepper.Step(Model.Skus.Sku.MorningHour).Letters;

        Assert.Equal([33, 17], letters.Select(letter => ((ShelfReport)letter.Body).Lines[0].Units));
        Assert.Equal([SkuBench.Platform, new EntityId(EntityKind.Platform, 2)], letters.Select(letter => letter.To));
    }

    [Fact]
    public void A_shelf_that_holds_an_old_version_reports_it_beside_the_one_rooms_show()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfUnits = 50 });
        bench.Stepper.Step(0);
        bench.Stepper.Step(2, (SkuBench.Factory, new AdoptDesign { Change = [0.5, 0] }));
        var report = Assert.Single(SkuBench.Sent<ShelfReport>(bench.Stepper.Step(Model.Skus.Sku.MorningHour)));

        Assert.Equal([(50, 1), (0, 2)], report.Lines.Select(line => (line.Units, line.Design.Version)));
    }

    [Fact]
    public void An_empty_shelf_reports_what_rooms_show_and_its_period_is_not_taken_for_lack_of_demand()
    {
        var bench = new SkuBench(start: new SkuStart { ShelfPastSales = [20, 20] });
        bench.Stepper.Step(0);
        var line = Assert.Single(Assert.Single(SkuBench.Sent<ShelfReport>(bench.Stepper.Step(Model.Skus.Sku.MorningHour))).Lines);
        Assert.Equal((0, 1), (line.Units, line.Design.Version));
        bench.LiveAlarms(10, 8 * 24);

        Assert.Equal([20, 20], bench.Sku.Shelf!.PastSales);
    }

    [Fact]
    public void Units_on_the_shelf_are_what_came_less_what_was_sold()
        => Gen.Int[0, 60].Array[1, 12].Sample(sales =>
        {
            var shelf = Shelf.At(new SkuStart { ShelfUnits = 100 }, Design.Of(1, [0]));
            var sold = 0;
            for (var i = 0; i < sales.Length; i++)
            {
                shelf.Receive(30, Design.Of(2 + (i / 3), [0]));
                var units = Math.Min(sales[i], shelf.Units);
                shelf.Sell(units);
                sold += units;
                Assert.Equal(shelf.Units, shelf.Lots.Sum(lot => lot.Units));
            }

            Assert.Equal(100 + (30 * sales.Length) - sold, shelf.Units);
        });

    [Fact]
    public void More_than_the_shelf_holds_cannot_be_sold()
    {
        var shelf = Shelf.At(new SkuStart { ShelfUnits = 5 }, Design.Of(1, [0]));

        Assert.Throws<BrokenBalanceException>(() => shelf.Sell(6));
    }

    private static ShelfSales Sales(int units) => new() { Units = units, TurnedAway = 3, Buyers = SkuBench.People(units, 0) };
}
