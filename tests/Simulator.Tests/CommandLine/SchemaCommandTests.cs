using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Writing;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.CommandLine;

public sealed class SchemaCommandTests
{
    [Fact]
    public void The_schema_is_printed_and_nothing_else()
    {
        var belt = Belt.Call("schema");

        Assert.Equal((0, ""), (belt.Code, belt.Error));
        Assert.Equal(JsonSchema.Of<ScenarioOptions>(), belt.Out);
    }
}
