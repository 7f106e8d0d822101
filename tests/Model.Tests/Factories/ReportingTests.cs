using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>What factories tell the hub.</summary>
public sealed class ReportingTests
{
    [Fact]
    public void What_is_told_is_the_truth_times_its_factor()
    {
        var setup = FactoryRig.Plain();
        setup.Policy = setup.Policy with { ReportedCapacityFactor = 1.5, ReportedStockFactor = 0.5, ReportedForecastFactor = 2 };
        var rig = new FactoryRig(setup, FactoryRig.Start(100, 10)).RunTo(24);
        var told = Assert.Single(rig.SentOf<CapacityReport>().Single().Body.Lines);

        Assert.Equal(360, told.UnitsPerDay, 9);
        Assert.Equal(50, told.StockUnits[0], 9);
        Assert.Equal(0.5 * rig.Line.PipelineUnits, told.BacklogUnits, 9);
        Assert.Equal(2 * rig.Line.Demand.ForecastPerDay, told.ForecastUnitsPerDay[0], 9);
    }
}
