using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>A small belt of which all is off but what a prediction is about.</summary>
internal sealed class SignBelt
{
    private readonly Dictionary<(string Scope, string Kpi), double?> kpis;

    private SignBelt(BeltWorld world, RunOutcome outcome)
    {
        Outcome = outcome;
        kpis = KpiCalculator.Compute(world, outcome).ToDictionary(value => (value.Scope, value.Definition.Id), value => value.Value);
    }

    /// <summary>What the run left behind.</summary>
    public RunOutcome Outcome { get; }

    /// <summary>A KPI that a scope of this belt has.</summary>
    public double this[string kpi, string scope = "belt"] => kpis[(scope, kpi)]!.Value;

    /// <summary>Lives a belt on one thread.</summary>
    /// <param name="text">The scenario, in YAML.</param>
    /// <param name="policy">The policy of all.</param>
    /// <param name="seed">The seed of nature and behaviour.</param>
    /// <param name="bend">Changes the scenario before it is lived; nothing if null.</param>
    /// <param name="settings">Each <c>path=value</c>.</param>
    public static SignBelt Live(string text, string policy, ulong seed, Action<ScenarioOptions>? bend, params string[] settings)
    {
        var read = ScenarioReader.ReadText("sign.yaml", text, settings, into: new ScenarioOptions());
        var scenario = read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Lines()));
        PolicyAssignment.WithPolicyEverywhere(scenario, policy);
        scenario.Run.Seed.Nature = seed;
        scenario.Run.Seed.Behaviour = seed;
        bend?.Invoke(scenario);
        var world = new BeltWorld(scenario);
        return new SignBelt(world, new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1).Run());
    }
}
