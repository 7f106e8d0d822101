using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Platforms;

public sealed class WordOfMouthTests
{
    [Fact]
    public void People_add_up_and_more_people_need_something()
    {
        var with = MechanismCheck.AddsUp(
            scenario => scenario.WordOfMouth = new WordOfMouthOptions { ImitationPerDay = 0.3, ToldPerView = 0.2 },
            Metric.PlatformToldOfNeed);
        var without = MechanismCheck.Totals((BeltRecipe.Plain with { Days = 6 }).Run());

        Assert.True(with.Total(Metric.PlatformBecameAware) > without.Total(Metric.PlatformBecameAware) * 1.1);
        Assert.True(with.Total(Metric.RoomOrderedUnits) > without.Total(Metric.RoomOrderedUnits));
    }

    [Fact]
    public void Word_of_mouth_that_tells_nobody_leaves_no_byte()
        => MechanismCheck.LeavesNoByte(scenario => scenario.WordOfMouth = new WordOfMouthOptions { ImitationPerDay = 0 });
}
