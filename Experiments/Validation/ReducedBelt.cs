using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>A belt with everything switched off that a classic does not know, lived by the engine of any belt.</summary>
public static class ReducedBelt
{
    /// <summary>Reads a scenario as a file would give it, on one silent platform where nobody lives unless the text says otherwise.</summary>
    /// <param name="text">The scenario, in YAML.</param>
    /// <param name="rules">Decision rules by the names under which the scenario calls for them.</param>
    public static ScenarioOptions Read(string text, RuleBook? rules = null)
    {
        var read = ScenarioReader.ReadText("case.yaml", text, [], into: new ScenarioOptions(rules ?? RuleBook.Standard));
        return read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Lines()));
    }

    /// <summary>Lives a scenario under a seed, on one thread: replications keep the other cores busy.</summary>
    /// <param name="run">The run of the case.</param>
    /// <param name="scenario">The scenario; its seeds are set here.</param>
    /// <param name="seed">The seed of nature and behaviour.</param>
    /// <param name="watch">Reads entities between ticks; it must change nothing.</param>
    /// <param name="withDecisions">Whether decisions are kept.</param>
    /// <param name="withEntityDays">Whether a row per entity and day is kept.</param>
    public static RunOutcome Live(CaseRun run, ScenarioOptions scenario, ulong seed, IRunObserver? watch = null, bool withDecisions = false, bool withEntityDays = false)
    {
        scenario.Run.Seed.Nature = seed;
        scenario.Run.Seed.Behaviour = seed;
        run.Bend?.Invoke(scenario);
        var world = new BeltWorld(scenario, withEntityDays, withDecisions);
        return new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1, watch).Run();
    }

    /// <summary>Lives some entities without a scenario around them.</summary>
    /// <param name="entities">Of each kind numbers 1, 2, ... without a gap.</param>
    /// <param name="plan">How long, under which seeds.</param>
    /// <param name="watch">Reads entities between ticks; it must change nothing.</param>
    public static RunOutcome Live(IReadOnlyList<Entity> entities, RunPlan plan, IRunObserver? watch = null)
    {
        var byId = entities.ToDictionary(entity => entity.Id);
        var kinds = Enum.GetValues<EntityKind>().Max(kind => (int)kind) + 1;
        var residents = Enumerable.Range(0, kinds).Select(kind => new Resident[entities.Count(entity => (int)entity.Id.Kind == kind)]).ToArray();
        return new LocalEngine(new EntityDirectory(residents, scopeCount: 1), id => byId[id], plan, partitionCount: 1, threads: 1, watch).Run();
    }
}
