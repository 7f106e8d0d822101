using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>
/// weihai-small, its whole horizon, under three policies and ten seeds each: the same seed means the same people, fads and dice.
/// </summary>
public sealed class PolicyRuns
{
    public const string Market = "market";
    public const string Traditional = "traditional";
    public const string SemiPlanned = "semi-planned";

    public const int Seeds = 10;

    private readonly Dictionary<(string Policy, int Seed), IReadOnlyList<KpiValue>> runs = [];

    public PolicyRuns()
    {
        var wanted = Policies.SelectMany(policy => Enumerable.Range(1, Seeds).Select(seed => (Policy: policy, Seed: seed))).ToList();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(wanted, options, run =>
        {
            var kpis = Live(run.Policy, run.Seed);
            lock (runs)
            {
                runs.Add(run, kpis);
            }
        });
    }

    public static IReadOnlyList<string> Policies { get; } = [Traditional, Market, SemiPlanned];

    /// <summary>A KPI per seed.</summary>
    public double[] Of(string policy, string scope, string kpi)
        => [.. Enumerable.Range(1, Seeds).Select(seed => runs[(policy, seed)]
            .First(value => value.Scope == scope && value.Definition.Id == kpi).Value ?? throw new InvalidOperationException($"{kpi} of {scope} is empty"))];

    private static IReadOnlyList<KpiValue> Live(string policy, int seed)
    {
        var scenario = Repository.Scenario("weihai-small.yaml", $"run.seed.nature={seed}", $"run.seed.behaviour={seed}");
        PolicyAssignment.WithPolicyEverywhere(scenario, policy);
        var world = new BeltWorld(scenario);
        return KpiCalculator.Compute(world, Local.Run(world));
    }
}
