using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Silo;

/// <summary>Makes belts from the scenario that a request carries.</summary>
/// <param name="rules">Rules that knobs may call for; the model's own if not given. A scenario does not carry them: every silo is given the same.</param>
public sealed class ScenarioBelts(RuleBook? rules = null) : IBeltSource
{
    /// <summary>The request that makes the belt of a scenario.</summary>
    /// <param name="scenario">A scenario without faults; it travels resolved, populations included.</param>
    /// <param name="partitions">Number of partitions, at least 1; changes no result.</param>
    /// <param name="recordEntityDays">Whether a row per entity and day is kept.</param>
    /// <param name="recordDecisions">Whether decisions are kept.</param>
    public static RunRequest Request(ScenarioOptions scenario, int partitions, bool recordEntityDays = false, bool recordDecisions = false)
        => new(ScenarioWriter.Write(scenario), BeltWorld.PlanOf(scenario, recordEntityDays, recordDecisions), partitions);

    /// <inheritdoc/>
    public RunnableBelt Open(RunRequest request)
    {
        var world = World(request);
        return new RunnableBelt(world.Directory, world.Create, world.Plan);
    }

    /// <inheritdoc/>
    public RunRequest Intervene(RunRequest request, string intervention, int tick) => request with
    {
        Scenario = LaterIntervention.Add(request.Scenario, intervention, tick, rules ?? RuleBook.Standard),
        Revision = request.Revision + 1,
    };

    /// <summary>The world of a request.</summary>
    /// <exception cref="RunFailedException">There is none.</exception>
    public BeltWorld World(RunRequest request)
    {
        var result = ScenarioReader.ReadText("scenario", request.Scenario, [], into: new ScenarioOptions(rules ?? RuleBook.Standard));
        var scenario = result.Value ?? throw new RunFailedException(string.Join(Environment.NewLine, result.Lines()));
        var world = new BeltWorld(scenario, request.Plan.RecordEntityDays, request.Plan.RecordDecisions);
        return world.Plan == request.Plan
            ? world
            : throw new RunFailedException($"The scenario plans {world.Plan}, but the request asks for {request.Plan}.");
    }
}
