using System.Text.Json;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Validating;

public sealed class FactsValidationTests
{
    private static readonly string[] Short = ["validate", "facts", "--set", "run.days=3", "--set", "run.warmupDays=2"];

    [Fact]
    public void Fitted_and_predicted_figures_are_told_apart_and_a_miss_is_a_difference()
    {
        // Three days say nothing of turns or returns: something must be outside.
        var belt = Belt.Call([.. Short, "--lang", "zh"]);

        Assert.Equal(1, belt.Code);
        Assert.Matches(@"(?s)拟合：13 个中 \d+ 个.*class/traditional.*预测：\d+ 个中 \d+ 个.*库存天数与交货期之比", belt.Out);
    }

    [Fact]
    public void Json_is_one_array_with_the_keys_of_all_cases()
    {
        using var array = JsonDocument.Parse(Belt.Call([.. Short, "--json"]).Out);

        Assert.True(array.RootElement.GetArrayLength() > 30);
        Assert.All(array.RootElement.EnumerateArray(), line => Assert.Equal(
            ["case", "parameters", "quantity", "kind", "measured", "standardError", "expected", "verdict"], line.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(13, array.RootElement.EnumerateArray().Count(line => line.GetProperty("parameters").GetProperty("table").GetString() == "fitted"));
    }

    [Fact]
    public void A_setting_that_cannot_be_is_refused()
    {
        var belt = Belt.Call("validate", "facts", "--set", "run.dys=3");

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains("did you mean `days`?", belt.Error, StringComparison.Ordinal);
    }
}
