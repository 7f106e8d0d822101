using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>What the belt is for: classes of makers and policies differ, and more than by chance.</summary>
public sealed class PolicyOutcomeTests(PolicyRuns runs, ITestOutputHelper output) : IClassFixture<PolicyRuns>
{
    [Fact]
    public void Under_market_the_leading_turn_their_stock_fastest()
        => RequireOrder("inventoryTurns", ["leading", "flexible", "traditional"]);

    [Fact]
    public void Under_market_the_traditional_take_longest()
        => RequireOrder("leadTimeDays", ["traditional", "flexible", "leading"]);

    [Theory]
    [InlineData(PolicyRuns.Traditional, PolicyRuns.Market)]
    [InlineData(PolicyRuns.Market, PolicyRuns.SemiPlanned)]
    [InlineData(PolicyRuns.Traditional, PolicyRuns.SemiPlanned)]
    public void Profit_differs_between_policies(string left, string right)
    {
        foreach (var policy in PolicyRuns.Policies)
        {
            output.WriteLine($"profit under {policy}: {Interval.Of(runs.Of(policy, "belt", "profit"))}");
        }

        var difference = Interval.OfDifference(runs.Of(left, "belt", "profit"), runs.Of(right, "belt", "profit"));
        output.WriteLine($"{left} less {right}: {difference}");
        Assert.True(difference.ExcludesZero, $"profit under {left} less that under {right}: {difference}");
    }

    private void RequireOrder(string kpi, string[] classes)
    {
        var intervals = classes.Select(name => (Name: name, Interval: Interval.Of(runs.Of(PolicyRuns.Market, "class/" + name, kpi)))).ToList();
        intervals.ForEach(item => output.WriteLine($"{kpi} of {item.Name}: {item.Interval}"));
        foreach (var (above, below) in intervals.Zip(intervals.Skip(1)))
        {
            Assert.True(above.Interval.IsAbove(below.Interval), $"{kpi}: {above.Name} {above.Interval}, {below.Name} {below.Interval}");
        }
    }
}
