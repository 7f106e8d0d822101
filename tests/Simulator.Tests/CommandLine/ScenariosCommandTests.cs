using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.CommandLine;

public sealed class ScenariosCommandTests
{
    [Fact]
    public void The_shipped_scenarios_are_listed_with_title_and_purpose()
    {
        var belt = Belt.Call("scenarios");

        Assert.Equal((0, ""), (belt.Code, belt.Error));
        Assert.Contains("one-factory.yaml  One factory\n    Follow one comment", belt.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_come_in_Chinese_too()
        => Assert.Contains("one-factory.yaml  一家工厂", Belt.Call("scenarios", "--lang", "zh").Out, StringComparison.Ordinal);
}
