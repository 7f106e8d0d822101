using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

/// <summary>Forecasts from the mean of the last days.</summary>
public sealed class ForecastWindowTests
{
    [Fact]
    public void The_forecast_is_the_mean_of_the_last_days()
    {
        // Two days: before the first, 10 a day were expected. At 19:00 the forecast knows the days before.
        var result = SmallChain.Read("  - {class: stage, skus: 1, rooms: 0, capacityPerDay: 1e8, designs: [{category: beer, startStockUnits: 100, startForecastPerDay: 10, orders: {units: [4, 8, 20]}}]}", 4, 50);
        var scenario = result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Lines()));
        scenario.Classes["stage"].Production.ForecastWindowDays = 2;

        Assert.Equal([10, 7, 6, 14], SmallChain.Evenings(scenario, factories => factories[0].ProductLines[0].Demand.ForecastPerDay));
    }

    [Fact]
    public void On_everything_adds_up()
        => MechanismCheck.AddsUp(scenario => scenario.Classes.Values.ToList().ForEach(item => item.Production.ForecastWindowDays = 3), Metric.FactoryReleasedUnits);

    [Fact]
    public void Off_leaves_no_byte()
        => MechanismCheck.LeavesNoByte(scenario => scenario.Classes.Values.ToList().ForEach(item => item.Production.ForecastWindowDays = 0));
}
