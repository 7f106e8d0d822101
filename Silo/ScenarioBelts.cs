using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Silo;

/// <summary>Makes belts from the scenario that a request carries.</summary>
public sealed class ScenarioBelts : IBeltSource
{
    /// <inheritdoc/>
    public RunnableBelt Open(RunRequest request)
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("scenario", request.Scenario, []);
        var scenario = result.Value ?? throw new RunFailedException(string.Join(Environment.NewLine, result.Lines()));
        var world = new BeltWorld(scenario, request.Plan.RecordEntityDays, request.Plan.RecordDecisions);
        return new RunnableBelt(world.Directory, world.Create, request.Plan);
    }
}
