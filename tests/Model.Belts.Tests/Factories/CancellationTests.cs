using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Factories;

/// <summary>Buyers who take overdue orders back.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void Impatient_buyers_are_not_served_late()
    {
        long Late(double perDay)
        {
            var scenario = (BeltRecipe.Plain with { Days = 25 }).Scenario();
            scenario.Cancellation.PerDay = perDay;
            scenario.Classes.Values.ToList().ForEach(item => (item.Production.PromiseDays, item.Production.PresaleDays) = (0.5, 6));
            return BeltRecipe.Run(scenario).Days.Sum(day => day.Sums.Total(Metric.FactoryShippedRetailUnits) - day.Sums.Total(Metric.FactoryShippedInPromiseUnits));
        }

        Assert.True(Late(1) < Late(0));
    }
}
