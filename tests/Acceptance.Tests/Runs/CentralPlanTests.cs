using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>
/// One mechanism on, the rest off: what is wanted of one kind of goods swings, and a plan can know its volume better than eight
/// makers who each see an eighth of it. People, prices and dice are the same, so that a higher profit is a lower cost.
/// </summary>
public sealed class CentralPlanTests(ITestOutputHelper output)
{
    private const int Seeds = 4;

    [Fact]
    public void A_central_plan_with_instant_data_costs_no_more_than_the_market_and_one_with_late_data_costs_more()
    {
        var market = Profits("market");
        var instant = Profits("central-plan", "knobs.belt.hubDataAgeHours=1");
        var late = Profits("central-plan", "knobs.belt.hubDataAgeHours=720");
        output.WriteLine($"profit in CNY: market {market:G6}, instant {instant:G6}, late {late:G6}");

        Assert.True(instant >= market, $"instant {instant:G6}, market {market:G6}");
        Assert.True(late < market, $"late {late:G6}, market {market:G6}");
    }

    // The mean over seeds.
    private static double Profits(string policy, params string[] settings)
        => Enumerable.Range(1, Seeds).AsParallel().AsOrdered().Select(seed => Profit(policy, [.. settings, $"run.seed.nature={seed}", $"run.seed.behaviour={seed}"])).Average();

    private static double Profit(string policy, string[] settings)
    {
        var result = ScenarioReader.Read<ScenarioOptions>(Repository.PathOf("tests", "Acceptance.Tests", "Runs", "central-plan-reduced.yaml"), settings);
        Assert.Empty(result.Lines());
        PolicyAssignment.WithPolicyEverywhere(result.Value!, policy);
        var world = new BeltWorld(result.Value!);
        return KpiCalculator.Compute(world, Local.Run(world)).Single(kpi => kpi.Scope == "belt" && kpi.Definition.Id == "profit").Value!.Value;
    }
}
