using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories.Supply;

/// <summary>Orders that tell the wants behind them, and orders that travel.</summary>
public sealed class DemandNewsTests
{
    private const string Retailer = "  - {class: shop, skus: 1, rooms: 0, capacityPerDay: 1e8, suppliedBy: maker, sharesDemand: SHARES, designs: [{category: beer, startStockUnits: 20, startForecastPerDay: 4, orders: {units: [4, 8, 8, 6]}}]}\n";
    private const string Maker = "  - {id: maker, class: stage, skus: 1, rooms: 0, capacityPerDay: 1e8, designs: [{category: beer, startStockUnits: 60, startForecastPerDay: 4}]}\n";

    [Fact]
    public void The_supplier_forecasts_what_is_behind_the_orders()
    {
        // The shop orders 30 at 20:00 of the first day, up to its level of 50 + 4 - 4: the maker hears nothing yet, since the day is not over, then 4, 8, 8.
        Assert.Equal([4, 0, 4, 8], Forecasts("true"));
        Assert.Equal([4, 34, 8, 8], Forecasts("false"));
    }

    [Fact]
    public void An_order_is_read_when_it_has_travelled()
    {
        // Placed at 20:00, read at 22:00 of the next day: the maker sees it a day later.
        Assert.Equal([4, 0, 34, 8], Forecasts("false", scenario => scenario.Classes["shop"].Production.OrderHours = 26));
    }

    [Fact]
    public void On_everything_adds_up()
        => MechanismCheck.AddsUp(
            scenario =>
            {
                scenario.Factories[0].SuppliedBy = "f1";
                scenario.Factories[0].SharesDemand = true;
                scenario.Classes.Values.ToList().ForEach(item => item.Production.OrderHours = 7);
            },
            Metric.FactorySupplyOrderedUnits);

    [Fact]
    public void Off_leaves_no_byte()
        => MechanismCheck.LeavesNoByte(scenario => scenario.Factories[0].SharesDemand = false);

    private static List<double> Forecasts(string shares, Action<ScenarioOptions>? change = null)
    {
        var result = SmallChain.Read(Retailer.Replace("SHARES", shares, StringComparison.Ordinal) + Maker, 4, 50, 60);
        var scenario = result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Lines()));
        scenario.Classes["stage"].Production.ForecastWindowDays = 1;
        change?.Invoke(scenario);
        return SmallChain.Evenings(scenario, factories => factories[1].ProductLines[0].Demand.ForecastPerDay);
    }
}
