using System.Text.Json;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Validating;

/// <summary><c>belt validate</c> as users call it.</summary>
public sealed class ValidateTests
{
    [Fact]
    public void A_case_is_told_in_a_table_and_agrees()
    {
        var called = Belt.Call("validate", "base-stock");

        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("inventory level 4", called.Out, StringComparison.Ordinal);
        Assert.Contains("一致", Belt.Call("validate", "base-stock", "--lang", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_array_and_nothing_else()
    {
        var called = Belt.Call("validate", "base-stock", "--json");
        using var json = JsonDocument.Parse(called.Out);
        var line = json.RootElement[0];

        Assert.Equal(
            ["case", "parameters", "quantity", "kind", "measured", "standardError", "expected", "verdict"],
            line.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("base-stock", "inside"), (line.GetProperty("case").GetString(), line.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData("There is no case `base-stok` (did you mean `base-stock`?)", "base-stok")]
    [InlineData("--set: name the case that the parameters belong to.", "--set", "a=1")]
    public void What_there_is_not_is_one_line_and_exit_code_2(string fault, params string[] args)
    {
        var called = Belt.Call(["validate", .. args]);

        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.StartsWith(fault, Assert.Single(called.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cases_are_listed_with_their_parameters()
        => Assert.Contains("base-stock", Belt.Call("validate", "--list").Out, StringComparison.Ordinal);
}
