using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>A factory that is told what to release, by hand.</summary>
public sealed class ToldFactoryTests
{
    [Fact]
    public void It_releases_what_it_is_told_at_every_midnight_and_nothing_else()
    {
        // It expects 200 a day and would release 884 at 13:00. Told 120 it orders material for 120 at 0, 24 and 48; the first comes at 48,
        // changeover takes 2 h and 120 units at 10 an hour 12 h, until 62, finishing until 86.
        var rig = Told(120).RunTo(85);

        Assert.Equal([(0, 120), (24, 120), (48, 120), (72, 120)], rig.Steps.SelectMany(step =>
            step.Value.Counts.Where(count => count.Metric == Metric.FactoryReleasedUnits).Select(count => (step.Key, (int)count.Amount))));
        Assert.Equal(4 * 120 * 5_700, rig.Total(Metric.FactoryMaterialCostFen));
        Assert.Equal(0, rig.Line.Stock.Units);
        rig.RunTo(86);
        Assert.Equal((120, 3 * 120), (rig.Line.Stock.Units, rig.Line.PipelineUnits));
        rig.Line.Verify();
    }

    [Theory]
    [InlineData(0, "told")]
    [InlineData(99, "notWorthABatch")]
    public void Told_nothing_or_less_than_a_batch_it_makes_nothing_although_buyers_wait(int units, string reason)
    {
        var rig = Told(units).Show(9, 0, presaleUnits: 30).RunTo(24);

        Assert.Equal(0, rig.Total(Metric.FactoryReleasedUnits));
        Assert.Equal(30, rig.Line.Orders.OpenUnits);
        Assert.Equal([reason, reason], rig.Steps.Values.SelectMany(step => step.Decisions).Where(decision => decision.Kind == "replan").Select(decision => decision.Reason));
    }

    [Fact]
    public void What_lines_cannot_make_within_the_planned_lead_is_not_released()
    {
        // 240 a day for H = 2 + 1 + 100/240 + 1 days are 1,060, rounded down to 1,059.
        var rig = Told(2_000).RunTo(23);

        Assert.Equal(1_059, rig.Total(Metric.FactoryReleasedUnits));
    }

    [Fact]
    public void An_express_lane_waits_too()
    {
        var setup = FactoryRig.Plain();
        setup.Scenario.Classes[TestBelt.ClassName].Production = new ProductionOptions { LineCount = 1, MinimumBatch = 100, ExpressShare = 0.2 };
        setup.GivenReleases = [0];
        var rig = new FactoryRig(setup, FactoryRig.Start(0, 200)).RunTo(72);

        Assert.Equal(0, rig.Total(Metric.FactoryReleasedUnits));
    }

    private static FactoryRig Told(int units)
    {
        var setup = FactoryRig.Plain();
        setup.GivenReleases = [units];
        return new FactoryRig(setup, FactoryRig.Start(0, 200));
    }
}
