using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

/// <summary>Orders that a scenario gives day by day.</summary>
public sealed class GivenOrderTests
{
    [Fact]
    public void Base_stock_follows_the_textbooks_trace()
    {
        // S = 13, orders 12, 6, 11, 14: what was ordered by day is replaced over night, so that 13 less the day's orders are left.
        var scenario = Shop("orders: {units: [12, 6, 11, 14]}, startStockUnits: 13", 4);

        Assert.Equal([1, 7, 2, -1], SmallChain.Evenings(scenario, factories => SmallChain.InventoryLevel(factories[0])));
    }

    [Fact]
    public void What_is_ordered_is_paid_and_shipped_and_counts_as_sales()
    {
        var scenario = Shop("orders: {units: [12, 6], then: last}, startStockUnits: 13, priceCny: 10", 4);
        var world = new BeltWorld(scenario);
        var outcome = BeltRecipe.Run(world);
        var total = MechanismCheck.Totals(outcome);

        Assert.Equal(30, total.Total(Metric.FactoryGivenUnits));
        Assert.Equal(30 * 1_000, total.Total(Metric.FactoryGivenIncomeFen));
        Assert.Equal(30, total.Total(Metric.FactoryShippedInPromiseUnits));
        var kpis = KpiCalculator.Compute(world, outcome).Where(kpi => kpi.Scope == "belt").ToDictionary(kpi => kpi.Definition.Id, kpi => kpi.Value);
        Assert.Equal((30, 300, 0, 1), (kpis["orders"], kpis["gmv"], kpis["lostSalesUnits"], kpis["wantsServed"]));
    }

    [Fact]
    public void Orders_beyond_the_stock_are_lost_where_the_scenario_says_so()
    {
        // 13 in stock: 12 are sold, and 6 of 13; of 20 the last 7 are lost.
        var total = MechanismCheck.Totals(BeltRecipe.Run(Shop("orders: {units: [12, 6, 20], lost: true}, startStockUnits: 13", 3)));

        Assert.Equal((31, 7), (total.Total(Metric.FactoryGivenUnits), total.Total(Metric.FactoryGivenLostUnits)));
    }

    [Fact]
    public void A_maker_who_gives_up_pays_back_what_waits_and_takes_no_more()
    {
        // 13 of 20 are shipped on the first day. Fixed cost closes the only line at the next midnight but one.
        var scenario = Shop("orders: {units: [20, 0, 5]}, startStockUnits: 13, priceCny: 10", 4);
        scenario.Exit = new ExitOptions { CreditDays = 0, PatienceDays = 1 };
        scenario.Classes["stage"].Production.MaterialLeadDays = 30;
        var total = MechanismCheck.Totals(BeltRecipe.Run(scenario));

        Assert.Equal((1, 7, 5), (total.Total(Metric.FactoryClosings), total.Total(Metric.FactoryCancelledUnits), total.Total(Metric.FactoryGivenLostUnits)));
        Assert.Equal(7 * 1_000, total.Total(Metric.FactoryRefundCostFen));
    }

    [Theory]
    [InlineData(SeriesEnd.Nothing, 0, 0)]
    [InlineData(SeriesEnd.Last, 7, 7)]
    [InlineData(SeriesEnd.Again, 5, 7)]
    public void A_series_ends_as_it_says(SeriesEnd end, int third, int fourth)
    {
        var given = new GivenOrderOptions { Units = [5, 7], Then = end };

        Assert.Equal([5, 7, third, fourth], Enumerable.Range(0, 4).Select(given.UnitsOn));
    }

    [Fact]
    public void On_everything_adds_up()
        => MechanismCheck.AddsUp(
            scenario => scenario.Factories.ForEach(group => group.Designs.Add(new SkuOptions
            {
                Category = "rods",
                Orders = new GivenOrderOptions { Units = [30, 0, 90], Then = SeriesEnd.Again, Lost = group.Id == "f1" },
            })),
            Metric.FactoryGivenUnits,
            Metric.FactoryGivenLostUnits);

    [Fact]
    public void Off_leaves_no_byte()
        => MechanismCheck.LeavesNoByte(scenario => scenario.Factories[0].Designs.Add(new SkuOptions { Category = "rods" }));

    [Fact]
    public void A_series_may_stand_in_a_file()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "beer.csv"), "units\n4\n4\n8\n");
            var text = "factories: [{class: a, designs: [{category: b, orders: {units: {file: beer.csv}}}]}]";
            var options = ScenarioReader.ReadText<ListOfFactories>("s.yaml", text, [], folder).Value!;
            Assert.Equal([4, 4, 8], options.Factories[0].Designs[0].Orders!.Units);

            File.WriteAllText(Path.Combine(folder, "beer.csv"), "units\n4\n\"4\",5\nmany\n");
            string[] lines = [.. ScenarioReader.ReadText<ListOfFactories>("s.yaml", text, [], folder).Lines()];
            Assert.Equal(2, lines.Length);
            Assert.Contains("beer.csv:3:2: factories.0.designs.0.orders.units.1: the cell has no column", lines[0], StringComparison.Ordinal);
            Assert.Contains("beer.csv:4:1: factories.0.designs.0.orders.units.2", lines[1], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ScenarioOptions Shop(string design, int days)
    {
        var result = SmallChain.Read($"  - {{class: stage, skus: 1, rooms: 0, capacityPerDay: 1e8, designs: [{{category: beer, {design}}}]}}", days, 13);
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Lines()));
    }

    private sealed class ListOfFactories
    {
        public List<FactoryGroupOptions> Factories { get; set; } = [];
    }
}
