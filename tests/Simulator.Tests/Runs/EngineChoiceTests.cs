using OrleansIndustrialBelt.Simulator.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Runs;

public sealed class EngineChoiceTests
{
    [Theory]
    [InlineData(EngineChoice.Grains, false, 20_000, EngineChoice.Grains)]
    [InlineData(EngineChoice.Grains, false, 20_001, EngineChoice.Direct)]
    [InlineData(EngineChoice.Grains, true, 20_001, EngineChoice.Grains)]
    [InlineData(EngineChoice.Local, false, 20_001, EngineChoice.Local)]
    public void Big_belts_are_stepped_by_partitions_unless_somebody_asked_for_an_engine(string name, bool isAsked, int entities, string expected)
    {
        var choice = new EngineChoice(name, 4, 2) { IsAsked = isAsked };

        Assert.Equal(choice with { Name = expected }, choice.For(entities));
    }
}
