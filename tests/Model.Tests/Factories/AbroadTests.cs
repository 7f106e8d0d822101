using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Tests.Rooms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class AbroadTests
{
    [Fact]
    public void Goods_sold_abroad_cost_freight_and_duty_and_travel_long()
    {
        // Ten units at 150 CNY: 20 of freight and 8 % of duty each.
        var setup = FactoryRig.Plain();
        setup.Scenario.Platforms[0].Foreign = new ForeignOptions();
        var rig = new FactoryRig(setup, FactoryRig.Start(100, 10)).Show(5, 10).RunTo(10);

        Assert.Equal(10 * 2_000, rig.Total(Metric.FactoryShippingCostFen));
        Assert.Equal(10 * 1_200, rig.Total(Metric.FactoryCustomsCostFen));
        var parcel = rig.Steps[10].Letters.Single(letter => letter.Body is Parcel);
        Assert.InRange(parcel.Arrival - parcel.Sent, 168, 360);
    }

    [Fact]
    public void Buyers_see_the_list_price_and_the_maker_gets_what_the_currency_is_worth()
    {
        static (int Units, long Fen) Sell(double rate)
        {
            var test = new TestBelt();
            test.Scenario.Platforms[0].Foreign = new ForeignOptions { CurrencyRate = rate, CurrencySd = 0 };
            var stage = new RoomStage(test);
            stage.Prepare();
            var outbox = stage.Show();
            var line = outbox.Letters.Select(letter => letter.Body).OfType<OrderBatch>().Single().Lines[0];
            return (line.StockUnits, line.PriceFen);
        }

        Assert.Equal(15_000, Sell(1).Fen);
        Assert.Equal(13_500, Sell(0.9).Fen);
        Assert.Equal(Sell(1).Units, Sell(0.9).Units);
    }

    [Fact]
    public void A_currency_swings_about_its_rate()
    {
        var test = new TestBelt();
        test.Scenario.Platforms[0].Foreign = new ForeignOptions { CurrencyRate = 1.1, CurrencySd = 0.1, CurrencyDays = 5 };
        var belt = test.Build();
        var nature = test.NatureOf(belt);
        var rates = Enumerable.Range(0, 4_000).Select(week => nature.CurrencyRate(belt.Platforms[0].Id, week * 24 * 7)).ToList();

        Assert.Equal(1.1, rates.Average(), tolerance: 0.01);
        Assert.InRange(rates.Max(), 1.3, 1.8);
    }

    [Fact]
    public void Deliveries_have_an_order()
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>(
            "s.yaml",
            """
            categories: [{id: rods}]
            platforms: [{id: feed, foreign: {deliveryHoursMin: 200, deliveryHoursMax: 100}}]
            segments: [{id: anglers, platform: feed}]
            classes: {flexible: {content: {clipsPerMonth: 3}}}
            factories: [{class: flexible}]
            """,
            []);

        Assert.Collection(
            result.Lines(),
            line => Assert.EndsWith("100 is below deliveryHoursMin; give at least 200", line, StringComparison.Ordinal),
            line => Assert.Contains("add `clips: {}`", line, StringComparison.Ordinal));
    }
}
