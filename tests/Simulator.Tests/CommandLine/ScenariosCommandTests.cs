using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.CommandLine;

public sealed class ScenariosCommandTests
{
    [Fact]
    public void The_shipped_scenarios_are_listed_with_a_line_in_English_and_Chinese()
    {
        var belt = Belt.Call("scenarios");

        Assert.Equal((0, ""), (belt.Code, belt.Error));
        Assert.Contains("one-factory.yaml  One factory / 一家工厂\n    One of each", belt.Out, StringComparison.Ordinal);
        Assert.Contains("\n    每类各一个", belt.Out, StringComparison.Ordinal);
    }
}
