using OrleansIndustrialBelt.Acceptance.Tests.Runs;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Silo;

namespace OrleansIndustrialBelt.Acceptance.Tests.Children;

/// <summary>Lives many short belts in one process and tells how much memory is alive after the first few and after all.</summary>
internal static class MemoryProbe
{
    public const string Name = "memory";
    public const string OnThreads = "local";
    public const string OnGrains = "grains";

    /// <summary>Prints bytes alive after some runs and after ten times as many.</summary>
    public static Task Tell(string engine) => engine == OnGrains ? TellOfGrains(6) : TellOfThreads(20);

    private static async Task TellOfThreads(int few)
        => await Tell(few, () => Task.FromResult(Local.Run(World())));

    private static async Task TellOfGrains(int few)
    {
        await using var silo = await EmbeddedSilo.Start(new ScenarioBelts());
        var engine = new GrainsEngine(silo.Grains);
        await Tell(few, () => engine.Run(Local.Request(World(), partitions: 2)));
    }

    private static BeltWorld World() => new(Repository.Scenario("one-factory.yaml", "run.days=2", "run.warmupDays=0"));

    private static async Task Tell<T>(int few, Func<Task<T>> run)
    {
        for (var runs = 1; runs <= 10 * few; runs++)
        {
            await run();
            if (runs == few || runs == 10 * few)
            {
                Console.WriteLine(GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }
}
