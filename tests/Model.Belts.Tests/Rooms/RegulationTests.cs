using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Rooms;

/// <summary>Rooms that are taken off the air.</summary>
public sealed class RegulationTests
{
    [Fact]
    public void Stricter_rules_take_rooms_off_the_air_for_longer()
    {
        long Off(double limit)
        {
            var scenario = (BeltRecipe.Plain with { Days = 10 }).Scenario();
            scenario.Regulation = new RegulationOptions { ReturnLimit = limit, WindowDays = 2 };
            return BeltRecipe.Run(scenario).Days.Sum(day => day.Sums.Total(Metric.RoomSuspendedHours));
        }

        Assert.True(Off(0.05) > Off(0.3));
        Assert.Equal(0, Off(1));
    }
}
