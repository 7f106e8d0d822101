using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories.Supply;

/// <summary>Factories that buy their material from each other.</summary>
public sealed class ChainTests
{
    private const string Retailer = "  - {class: shop, skus: 1, rooms: 0, capacityPerDay: 1e8, suppliedBy: maker, designs: [{category: beer, priceCny: 10, startStockUnits: 20, orders: {units: [4, 8, 8]}}]}\n";
    private const string Maker = "  - {id: maker, class: stage, skus: 1, rooms: 0, capacityPerDay: 1e8, designs: [{category: beer, priceCny: 5, startStockUnits: 6}]}\n";

    [Fact]
    public void Orders_go_up_the_chain_and_goods_come_down_as_far_as_there_are_any()
    {
        // Base stock 20 and 6; what is ordered at 20:00 leaves the maker at 10:00 if it has it, and is there a day later.
        // Day 2: the maker ships 6 of 8 and owes 2; day 3: it has made 8, ships the 2 and 6 of the next 8, and owes 2 again.
        var seen = SmallChain.Evenings(Chain(6), factories => (SmallChain.InventoryLevel(factories[0]), SmallChain.InventoryLevel(factories[1])));

        Assert.Equal([(16, 6), (8, 2), (4, -2), (10, -2), (18, 6), (20, 6)], seen);
    }

    [Fact]
    public void What_the_maker_ships_is_what_jobs_are_made_of()
    {
        var scenario = Chain(6);
        var watch = new BalanceWatch(scenario);
        var outcome = BeltRecipe.Run(new BeltWorld(scenario), observer: watch);
        watch.Compare(outcome);
        var total = MechanismCheck.Totals(outcome);

        // 20 units, at the shelf's share of the maker's price: 3.50 each, paid when ordered.
        Assert.Equal((20, 20 * 350), (total.Total(Metric.FactorySupplyOrderedUnits), total.Total(Metric.FactorySupplyIncomeFen)));
        Assert.Equal(20 + 20, total.Total(Metric.FactoryReleasedUnits));
    }

    [Fact]
    public void A_maker_who_gives_up_pays_back_what_will_not_come()
    {
        var scenario = Chain(6);
        scenario.Exit = new ExitOptions { CreditDays = 0, PatienceDays = 1 };
        scenario.Classes["shop"].Costs.FixedCnyPerDay = 0;
        scenario.Wholesale.PriceShare = 0.1;
        var watch = new BalanceWatch(scenario);
        var outcome = BeltRecipe.Run(new BeltWorld(scenario), observer: watch);
        watch.Compare(outcome);
        var total = MechanismCheck.Totals(outcome);

        Assert.Equal(1, total.Total(Metric.FactoryClosings));
        Assert.True(total.Total(Metric.FactoryCancelledUnits) > 0);
        Assert.Equal((total.Total(Metric.FactorySupplyOrderedUnits) - total.Total(Metric.FactoryCancelledUnits)) * 50, total.Total(Metric.FactorySupplyIncomeFen));
    }

    [Fact]
    public void On_everything_adds_up()
        => MechanismCheck.AddsUp(scenario => (scenario.Factories[0].SuppliedBy, scenario.Factories[1].SuppliedBy) = ("f1", "f2"), Metric.FactorySupplyOrderedUnits);

    [Fact]
    public void A_chain_starts_with_what_flows_through_it()
    {
        var scenario = Chain(6);
        scenario.Factories[0].Designs[0].Orders = new GivenOrderOptions { Units = [4], Then = SeriesEnd.Last };
        scenario.Factories[1].Designs[0].StartStockUnits = null;
        var maker = (Factory)new BeltWorld(scenario).Create(new EntityId(EntityKind.Factory, 2));

        Assert.Equal(4, maker.ProductLines[0].Demand.ForecastPerDay);
    }

    [Theory]
    [InlineData("suppliedBy: makr", "suppliedBy: there is no group `makr` (did you mean `maker`?); give one of maker")]
    [InlineData("suppliedBy: maker, id: maker2", null)]
    public void A_supplier_is_a_group_of_the_scenario(string keys, string? fault)
    {
        string[] lines = [.. SmallChain.Read(Retailer.Replace("suppliedBy: maker", keys, StringComparison.Ordinal) + Maker, 4).Lines()];

        Assert.Equal(fault is null ? 0 : 1, lines.Length);
        Assert.All(lines, line => Assert.EndsWith(fault!, line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_that_leads_back_to_itself_is_refused()
    {
        string[] lines = [.. SmallChain.Read(Retailer.Replace("{class", "{id: shop, class", StringComparison.Ordinal) + Maker.Replace("skus: 1", "skus: 1, suppliedBy: shop", StringComparison.Ordinal), 4).Lines()];

        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("the chain leads back to its own group; let it begin with a group that buys outside", line, StringComparison.Ordinal));
    }

    private static ScenarioOptions Chain(double makersLevel)
    {
        var result = SmallChain.Read(Retailer + Maker, 6, 20, makersLevel);
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Lines()));
    }
}
