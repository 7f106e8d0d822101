using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>One factory and one SKU, small enough to follow with a pencil.</summary>
public sealed class FactoryByHandTests
{
    [Fact]
    public void A_launch_lot_takes_material_changeover_run_and_finishing()
    {
        // Released at 13, material at 13 + 48 = 61, changeover 2 h and 100 units at 10 an hour until 73, finishing until 97.
        var rig = new FactoryRig(FactoryRig.Plain()).RunTo(96);
        Assert.Equal(0, rig.Line.Stock.Units);
        Assert.Equal(100, rig.Line.PipelineUnits);
        rig.RunTo(97);
        Assert.Equal(100, rig.Line.Stock.Units);
        Assert.Equal(0, rig.Line.PipelineUnits);
        Assert.Equal(100 * (97 - 13), rig.Total(Metric.FactoryLeadTimeUnitHours));
        Assert.Equal(100, rig.Total(Metric.FactoryLeadTimeUnits));
        Assert.Equal(12 * 60, rig.Total(Metric.FactoryBusyLineMinutes));
    }

    [Fact]
    public void Making_costs_material_at_release_and_labour_and_changeover_at_the_start()
    {
        var rig = new FactoryRig(FactoryRig.Plain()).RunTo(13);
        Assert.Equal(-100 * 5_700, rig.Factory.Book.CashFen);
        rig.RunTo(61);
        Assert.Equal(100 * 1_500, rig.Total(Metric.FactoryLabourCostFen));
        Assert.Equal(2 * 150 * 100, rig.Total(Metric.FactoryChangeoverCostFen));
    }

    [Fact]
    public void The_second_job_of_a_version_needs_no_changeover()
    {
        // H is 2 + 1 + 100/240 + 1 days, so that 200 a day need 884 units: three jobs, of which only the first is set up for.
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(0, 200)).RunTo(13);
        Assert.Equal(884, rig.Total(Metric.FactoryReleasedUnits));
        Assert.Equal([295, 295, 294], rig.Factory.Plant.Waiting.Jobs.Select(job => job.Units));
        rig.RunTo(61 + 2 + 30);
        Assert.Equal(120 + 1_770 + 1_770, rig.Total(Metric.FactoryBusyLineMinutes));
    }

    [Fact]
    public void A_presale_is_promised_with_the_next_lot_that_is_not_owed()
    {
        // Nothing released: a day until the next replanning, 82 h of lead, a day for the courier. Released at 13 with material at
        // 61: 41 h from 20:00 on, 34 h of queue, run and finishing, a day for the courier.
        var setup = FactoryRig.Plain();
        setup.Scenario.Classes[TestBelt.ClassName].Production.PromiseDays = 1;
        var rig = new FactoryRig(setup, FactoryRig.Start(0, 10)).Show(9, 0, 20).Show(21, 0, 20).RunTo(22);
        Assert.Equal([130, 99], rig.SentOf<Quote>().Select(quote => quote.Body.Lines[0].PresalePromiseHours));
    }

    [Fact]
    public void No_more_is_released_than_lines_can_make_in_the_planned_time()
    {
        // 240 a day for 4 5/12 days are 1060 units, whatever is wanted.
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(0, 1_000)).RunTo(13);
        Assert.InRange(rig.Line.PipelineUnits, 1_059, 1_060);
        Assert.Equal("noCapacity", rig.Steps[13].Decisions.Single(decision => decision.Kind == "replan").Reason);
        Assert.InRange(rig.RunTo(24 * 8).Line.PipelineUnits, 900, 1_060);
    }

    [Fact]
    public void A_quote_offers_half_of_the_stock_and_reserves_it()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10))
            .Send(8, FactoryRig.StoreRoom, FactoryRig.Ask(9))
            .RunTo(8);
        var line = Assert.Single(Assert.Single(rig.SentOf<Quote>()).Body.Lines);
        Assert.Equal((50, 20, 15_000L), (line.StockQuota, line.PresaleQuota, line.PriceFen));
        Assert.Equal(50, rig.Line.Stock.ReservedUnits);
    }

    [Fact]
    public void Only_what_a_room_will_show_is_quoted_and_reserved()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10))
            .Send(8, FactoryRig.StoreRoom, new QuoteRequest { ShowTick = 9 })
            .RunTo(8);
        Assert.Empty(Assert.Single(rig.SentOf<Quote>()).Body.Lines);
        Assert.Equal(0, rig.Line.Stock.ReservedUnits);
    }

    [Fact]
    public void Orders_are_shipped_oldest_first_at_courier_hours()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(80, 10)).Show(3, 30, 15).Show(5, 15).RunTo(10);
        var (tick, parcel) = Assert.Single(rig.SentOf<Parcel>());
        Assert.Equal((10, 60, 60), (tick, parcel.Units, parcel.Buyers.Total));
        Assert.Equal(20, rig.Line.Stock.Units);
        Assert.Equal(0, rig.Line.Orders.OpenUnits);
        Assert.Equal(60, rig.Total(Metric.FactoryShippedWithin48Units));
    }

    [Fact]
    public void What_the_stock_cannot_serve_stays_open_in_order()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(20, 20)).Show(3, 10, 40).RunTo(5).Show(7, 0, 20).RunTo(10);
        Assert.Equal(20, rig.Total(Metric.FactoryShippedUnits));
        Assert.Equal([(30, 3), (20, 7)], rig.Line.Orders.Orders.Select(order => (order.Units, order.PlacedTick)));
        Assert.All(rig.Line.Orders.Orders, order => Assert.Equal(order.Units, order.Buyers.Total));
    }

    [Fact]
    public void A_sale_is_paid_at_booking_and_its_fees_at_midnight()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10)).Show(9, 30).RunTo(24);
        Assert.Equal(450_000, rig.Total(Metric.FactoryGoodsIncomeFen));
        Assert.Equal(22_500, rig.Total(Metric.FactoryPlatformCommissionCostFen));
        Assert.Equal(2_700, rig.Total(Metric.FactoryPaymentFeeCostFen));
        Assert.Equal(30 * 400, rig.Total(Metric.FactoryShippingCostFen));
    }

    [Fact]
    public void An_influencer_is_quoted_the_list_price_and_gets_commission_and_one_slot_fee_per_show()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10)).Show(9, 10, 0, FactoryRig.HostRoom).Show(10, 5, 0, FactoryRig.HostRoom).RunTo(24);
        Assert.Equal(15_000, rig.SentOf<Quote>().First().Body.Lines[0].PriceFen);
        Assert.Equal(45_000, rig.Total(Metric.FactoryHostCommissionCostFen));
        Assert.Equal(50_000, rig.Total(Metric.FactorySlotFeeCostFen));
    }

    [Fact]
    public void A_new_version_reworks_a_share_of_the_old_stock_and_clears_the_rest()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10))
            .Send(2, FactoryRig.Sku, new SkuSheet { Design = Design.Of(2, [0.1, 0.2]), RatingMicro = 700_000 })
            .RunTo(2);
        Assert.Equal(70, rig.Line.Stock.Units);
        Assert.Equal(30, rig.Total(Metric.FactoryClearedUnits));
        Assert.Equal(30 * 3_750, rig.Total(Metric.FactoryClearanceIncomeFen));
        Assert.Equal(70 * 1_500, rig.Total(Metric.FactoryReworkCostFen));
        Assert.Equal((2, 700_000L), (rig.Line.Design.Version, rig.Line.RatingMicro));
    }

    [Fact]
    public void The_first_units_of_a_version_in_stock_are_noted_once()
    {
        var sheet = new SkuSheet { Design = Design.Of(2, [0.1, 0.2]), RatingMicro = 700_000 };
        var empty = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(0, 10)).Send(2, FactoryRig.Sku, sheet).RunTo(30);
        Assert.DoesNotContain(Noted(empty), item => item.Kind == "firstStock");

        empty.RunTo(20 * 24);
        var made = Assert.Single(Noted(empty), item => item.Kind == "firstStock");
        Assert.Equal(empty.Steps.First(step => step.Value.Counts.Any(count => count.Metric == Metric.FactoryMadeUnits)).Key, made.Tick);

        // Old stock that is reworked at once is in stock at once.
        var stocked = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10)).Send(2, FactoryRig.Sku, sheet).RunTo(40);
        var reworked = Assert.Single(Noted(stocked), item => item.Kind == "firstStock");
        Assert.Equal((2, FactoryRig.Sku, 0.2), (reworked.Tick, reworked.Subject, reworked.Facts[^1].Value));
    }

    [Fact]
    public void Returned_goods_are_refunded_with_their_fees_and_restocked()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10)).Show(9, 30)
            .Send(20, FactoryRig.Sku, new ReturnedGoods { Room = FactoryRig.StoreRoom, Units = 10, PriceFen = 15_000, Version = 1 })
            .RunTo(24);
        Assert.Equal(150_000, rig.Total(Metric.FactoryRefundCostFen));
        Assert.Equal(15_000, rig.Total(Metric.FactoryPlatformCommissionCostFen));
        Assert.Equal(80, rig.Line.Stock.Units);
    }

    [Fact]
    public void A_shelf_order_is_delivered_with_its_wants_spread_over_the_review()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(100, 10))
            .Send(5, FactoryRig.Sku, new ShelfOrder { Units = 70, PriceFen = 10_500 })
            .RunTo(24);
        Assert.Equal(735_000, rig.Total(Metric.FactoryWholesaleIncomeFen));
        Assert.Equal((10, 70), (rig.SentOf<ShelfDelivery>().Single().Tick, rig.SentOf<ShelfDelivery>().Single().Body.Units));
        Assert.Equal(0, rig.Total(Metric.FactoryShippedRetailUnits));

        // A seventh of the order is the day's want: 10, as forecast.
        Assert.Equal(10, rig.Line.Demand.ForecastPerDay, 12);
        Assert.Equal(60, rig.Line.Demand.ShelfUnitsToSpread, 12);
    }

    [Fact]
    public void Running_out_is_noted_once_per_spell()
    {
        var rig = new FactoryRig(FactoryRig.Plain(), FactoryRig.Start(2, 10)).Show(3, 1).Show(5, 1).RunTo(30);
        var spell = Assert.Single(rig.Steps.Values.SelectMany(step => step.Events), item => item.Kind == "stockOut");
        Assert.Equal((10, FactoryRig.Sku), (spell.Tick, spell.Subject));
    }

    [Fact]
    public void An_express_lot_overtakes_the_ordinary_ones()
    {
        // A quarter of the capacity is reserved: 25 units at 2.5 an hour from 13:00 on, changeover 2 h, finishing 24 h.
        var setup = FactoryRig.Plain();
        setup.Scenario.Classes[TestBelt.ClassName].Production.ExpressShare = 0.25;
        var rig = new FactoryRig(setup, FactoryRig.Start(0, 40)).RunTo(13);
        Assert.Equal([25, 152], rig.Factory.Plant.Waiting.Jobs.Concat(rig.Factory.Plant.UnderWay.Jobs).Select(job => job.Units).Order());
        Assert.Equal(0, rig.RunTo(48).Line.Stock.Units);
        Assert.Equal(25, rig.RunTo(49).Line.Stock.Units);
    }

    [Fact]
    public void A_store_rooms_bill_is_paid()
    {
        var rig = new FactoryRig(FactoryRig.Plain()).Send(3, FactoryRig.StoreRoom, new StoreDay { BillFen = 12_345 }).RunTo(3);
        Assert.Equal(12_345, rig.Total(Metric.FactoryStoreCostFen));
        Assert.Equal(-12_345, rig.Factory.Book.CashFen);
    }

    private static IEnumerable<BeltEvent> Noted(FactoryRig rig) => rig.Steps.Values.SelectMany(step => step.Events);
}
