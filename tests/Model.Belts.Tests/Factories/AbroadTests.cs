using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

public sealed class AbroadTests
{
    [Fact]
    public void Money_adds_up_across_the_border_and_fewer_goods_come_back()
    {
        static void On(ScenarioOptions scenario, double returns) => scenario.Platforms[1].Foreign = new ForeignOptions
        {
            DeliveryHoursMin = 10,
            DeliveryHoursMax = 30,
            CurrencySd = 0.2,
            CurrencyDays = 2,
            ReturnFactor = returns,
        };
        var half = MechanismCheck.AddsUp(scenario => On(scenario, 0.5), Metric.FactoryCustomsCostFen, Metric.SkuMaturedReturnedUnits);
        var all = MechanismCheck.AddsUp(scenario => On(scenario, 1), Metric.FactoryCustomsCostFen);

        Assert.True(Returned(half) < 0.95 * Returned(all));
    }

    private static double Returned(MetricTable total)
        => total.Total(Metric.SkuMaturedReturnedUnits) / (double)total.Total(Metric.SkuMaturedUnits);
}
