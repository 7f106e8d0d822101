using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Skus;
using OrleansIndustrialBelt.Model.Tests.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>Factories that run out of money.</summary>
public sealed class ExitTests
{
    [Fact]
    public void A_spell_beyond_the_credit_closes_a_line_and_its_cost()
    {
        // 6,000 CNY a day, a launch lot of 5,700 and two days of credit: beyond it on the second midnight, and for two in a row on the third.
        var rig = Rig(lines: 2).RunTo(48);
        Assert.Equal((1, 0L), (rig.Factory.Exit!.DaysBeyondCredit, rig.Total(Metric.FactoryLinesClosed)));
        rig.RunTo(72);
        Assert.Equal((1, 1, 120.0), (rig.Factory.Exit.ClosedLines, rig.Factory.Plant.Lines.Count, rig.Factory.Terms.UnitsPerDay));
        Assert.Equal(3 * 600_000, rig.Total(Metric.FactoryFixedCostFen));
        rig.RunTo(96);
        Assert.Equal((3 * 600_000) + 300_000, rig.Total(Metric.FactoryFixedCostFen));
    }

    [Fact]
    public void With_its_last_line_a_factory_closes_gives_money_back_and_sells_the_rest()
    {
        // Material for a month of 20 a day puts it beyond the credit on the first midnight; it closes on the second.
        var rig = Rig(lines: 1, stock: 100).Show(20, 30).Show(48, 0, 40).RunTo(48);
        Assert.Equal((1L, 0), (rig.Total(Metric.FactoryClosings), rig.Line.PipelineUnits));
        Assert.Contains(rig.SentOf<MakerNews>(), news => news.Body.HasClosed);
        Assert.True(rig.Total(Metric.FactoryClearedUnits) > 0);

        // What was sold in its last hour is served as far as the goods reach, and cancelled at the next midnight beyond.
        rig.RunTo(72);
        Assert.Equal((0, 0), (rig.Line.Orders.OpenUnits, rig.Line.Stock.Units));
        Assert.True(rig.Total(Metric.FactoryBuyerCancelledUnits) > 0);
        Assert.Equal(100, rig.Line.Stock.ShippedUnits + rig.Line.Stock.ClearedUnits);
        var costs = rig.Total(Metric.FactoryFixedCostFen);
        rig.Send(100, FactoryRig.StoreRoom, new QuoteRequest { ShowTick = 101, SkuNumbers = [1] }).RunTo(200);
        Assert.Equal(costs, rig.Total(Metric.FactoryFixedCostFen));
        Assert.All(rig.SentOf<Quote>().Where(quote => quote.Tick == 100), quote => Assert.Equal(0, quote.Body.Lines.Sum(line => line.StockQuota + line.PresaleQuota)));
    }

    [Fact]
    public void A_shelf_gets_its_money_back_for_what_will_not_come()
    {
        var rig = Rig(lines: 1).Send(97, FactoryRig.Sku, new ShelfOrder { Units = 70, PriceFen = 10_500 }).RunTo(120);
        var (_, voided) = Assert.Single(rig.SentOf<ShelfOrderVoided>());
        Assert.Equal((70, 735_000L), (voided.Units, voided.RefundFen));

        var bench = new SkuBench(scenario => scenario.Exit.PatienceDays = 1, start: new SkuStart { ShelfOnOrder = 70 });
        bench.Stepper.Step(0, (SkuBench.Factory, voided), (SkuBench.Factory, new MakerNews { HasClosed = true }));
        Assert.Equal((0, 735_000L), (bench.Sku.Shelf!.OnOrder, bench.Sku.Book.CashFen));
        Assert.Empty(bench.LiveAlarms(1, 24 * 20).SelectMany(SkuBench.Sent<ShelfOrder>));
    }

    private static FactoryRig Rig(int lines, int stock = 0)
    {
        var setup = FactoryRig.Plain();
        setup.Scenario.Classes[TestBelt.ClassName].Production.LineCount = lines;
        setup.Scenario.Classes[TestBelt.ClassName].Production.MaterialLeadDays = 30;
        setup.Scenario.Classes[TestBelt.ClassName].Content.Team = false;
        (setup.Scenario.Exit.PatienceDays, setup.Scenario.Exit.CreditDays) = (2, 2);
        return new FactoryRig(setup, FactoryRig.Start(stock, stock == 0 ? 0 : 20));
    }
}
