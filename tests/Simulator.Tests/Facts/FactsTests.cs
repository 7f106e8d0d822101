using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Facts;

public sealed class FactsTests
{
    private static readonly string[] Short = ["--days", "6", "--warmup", "4", "--seeds", "3"];

    [Fact]
    public void Documented_figures_stand_beside_the_outcome_with_a_verdict()
    {
        var belt = Belt.Call(
        [
            "facts",
            Scenario.OneFactory,
            "--set",
            "facts=[{kpi: orders, low: 1, source: a ledger}, {kpi: returnRate, low: 0.98, says: {en: nearly all}}, {kpi: leadTimeDays, scope: class/flexible, high: 0.001}]",
            .. Short,
        ]);

        Assert.Equal(0, belt.Code);
        Assert.Equal(3, belt.Faults.Length);
        Assert.StartsWith("One factory: 1 of 3 documented figures lie where they are reported; 3 replications of 6 days", belt.Out, StringComparison.Ordinal);
        Assert.Matches(@"orders.*at least 1 .* to .*inside\s+a ledger", belt.Out);
        Assert.Matches(@"nearly all.*at least 98", belt.Out);
        Assert.Matches(@"class/flexible .*at most .*above", belt.Out);
    }

    [Fact]
    public void The_same_seeds_give_the_same_figures_however_many_run_at_a_time()
    {
        string Table(string threads) => Belt.Call(["facts", Scenario.OneFactory, "--set", "facts=[{kpi: gmv, low: 1}]", "--threads", threads, .. Short]).Out;

        Assert.Equal(Table("1"), Table("2"));
    }

    [Fact]
    public void A_scenario_without_documented_figures_says_so()
        => Assert.Contains("states no documented figure", Belt.Call("facts", Scenario.OneFactory).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("{kpi: inventoryTurn, low: 1}", "there is no KPI inventoryTurn; did you mean inventoryTurns?")]
    [InlineData("{kpi: profit, scope: class/flexibel, low: 1}", "there is no scope class/flexibel; did you mean class/flexible?")]
    [InlineData("{kpi: profit}", "the figure has no band; give low, high or both")]
    [InlineData("{kpi: profit, low: 3, high: 2}", "2 is below low; give at least 3")]
    public void A_figure_that_cannot_be_compared_is_a_fault(string fact, string fault)
    {
        var belt = Belt.Call("facts", Scenario.OneFactory, "--set", $"facts=[{fact}]");

        Assert.Equal(2, belt.Code);
        Assert.Contains(fault, Assert.Single(belt.Faults), StringComparison.Ordinal);
    }
}
