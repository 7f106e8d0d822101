using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>Lives a run to its end, or until a stop is requested.</summary>
/// <param name="world">The run's world.</param>
/// <param name="engine">The engine.</param>
/// <param name="tickDone">Is told of hours that were lived.</param>
/// <param name="stop">Ends the run after the current hour.</param>
internal delegate RunOutcome LiveRun(BeltWorld world, EngineChoice engine, Action<int> tickDone, CancellationToken stop);

/// <summary>Lives a run on the engine that was chosen.</summary>
internal static class EngineRun
{
    /// <inheritdoc cref="LiveRun"/>
    public static RunOutcome Live(BeltWorld world, EngineChoice engine, Action<int> tickDone, CancellationToken stop)
        => engine.Name == EngineChoice.Local
            ? Local(world, engine, new TickWatch(tickDone)).Run(stop)
            : LiveOnGrains(world, engine, tickDone, stop).GetAwaiter().GetResult();

    /// <summary>The local engine for a world.</summary>
    public static LocalEngine Local(BeltWorld world, EngineChoice engine, IRunObserver observer)
        => new(world.Directory, world.Create, world.Plan, engine.Partitions, engine.Threads, observer);

    private static async Task<RunOutcome> LiveOnGrains(BeltWorld world, EngineChoice engine, Action<int> tickDone, CancellationToken stop)
    {
        await using var silo = await EmbeddedSilo.Start(new ScenarioBelts(), stop: CancellationToken.None);
        var request = new RunRequest(RunFiles.ScenarioText(world), world.Plan, engine.Partitions, engine.InCluster);
        return await new GrainsEngine(silo.Grains).Run(request, new TickProgress(tickDone), stop: stop);
    }

    private sealed class TickWatch(Action<int> tickDone) : IRunObserver
    {
        public void TickClosed(int tick, LocalEngine engine) => tickDone(tick);
    }
}
