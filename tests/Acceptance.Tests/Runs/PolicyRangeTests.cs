using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>weihai-small from no planning to full planning, and the bound above all policies.</summary>
public sealed class PolicyRangeTests(ITestOutputHelper output)
{
    private const int Seeds = 2;

    [Fact]
    public void Any_planning_intensity_runs_and_matters()
    {
        string[] intensities = ["0", "0.25", "0.5", "0.75", "1"];
        var digests = intensities.AsParallel().AsOrdered().Select(intensity =>
        {
            var world = World("semi-planned", seed: 1, "run.days=5", "run.warmupDays=10", $"knobs.belt.planningIntensity={intensity}");
            return Local.Run(world).Digest;
        }).ToList();

        Assert.Equal(intensities.Length, digests.Distinct().Count());
    }

    [Fact]
    public void Nobody_does_better_than_who_knows_the_future()
    {
        var bound = Surplus("clairvoyant");
        foreach (var policy in new[] { "market", "semi-planned" })
        {
            var surplus = Surplus(policy);
            output.WriteLine($"belt surplus in CNY: clairvoyant {bound:G5}, {policy} {surplus:G5}");
            Assert.True(bound > surplus, $"clairvoyant {bound:G5}, {policy} {surplus:G5}");
        }
    }

    private static double Surplus(string policy)
        => Enumerable.Range(1, Seeds).AsParallel().AsOrdered().Select(seed =>
        {
            var world = World(policy, seed, "run.days=30", "run.warmupDays=45");
            return KpiCalculator.Compute(world, Local.Run(world)).Single(kpi => kpi.Scope == "belt" && kpi.Definition.Id == "beltSurplus").Value!.Value;
        }).Average();

    private static BeltWorld World(string policy, int seed, params string[] settings)
    {
        var scenario = Repository.Scenario("weihai-small.yaml", [.. settings, $"run.seed.nature={seed}", $"run.seed.behaviour={seed}"]);
        PolicyAssignment.WithPolicyEverywhere(scenario, policy);
        return new BeltWorld(scenario);
    }
}
