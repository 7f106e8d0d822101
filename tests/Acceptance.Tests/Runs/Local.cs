using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>Lives belts with the local engine, and asks the other for the same.</summary>
internal static class Local
{
    /// <summary>Lives a scenario.</summary>
    public static RunOutcome Run(ScenarioOptions scenario) => Run(new BeltWorld(scenario));

    /// <summary>Lives a world.</summary>
    public static RunOutcome Run(BeltWorld world, int partitions = 1, int threads = 1)
        => new LocalEngine(world.Directory, world.Create, world.Plan, partitions, threads).Run();

    /// <summary>The same run for grains.</summary>
    public static RunRequest Request(BeltWorld world, int partitions)
        => new(ScenarioWriter.Write(world.Belt.Scenario), world.Plan, partitions);
}
