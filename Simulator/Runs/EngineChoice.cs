using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>Which engine lives a run, and how it is cut; results do not depend on it.</summary>
/// <param name="Name"><c>grains</c>, <c>partitions</c> or <c>local</c>.</param>
/// <param name="Partitions">Partitions, at least 1.</param>
/// <param name="Threads">Threads of the local engine, at least 1.</param>
internal sealed record EngineChoice(string Name, int Partitions, int Threads)
{
    /// <summary>A cluster inside this process, every entity a grain.</summary>
    public const string Grains = "grains";

    /// <summary>A cluster inside this process, whose partitions step their entities by direct calls: for belts too big for a call per entity and hour.</summary>
    public const string Direct = "partitions";

    /// <summary>Partitions on threads of this process.</summary>
    public const string Local = "local";

    /// <summary>
    /// The most entities that are grains of their own where nobody asks for an engine; belts with more are stepped by their partitions.
    /// </summary>
    public const int MostGrains = 20_000;

    /// <summary>The most partitions or threads that may be asked for.</summary>
    public const int Most = 256;

    /// <summary>Names of the engines, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Grains, Direct, Local];

    /// <summary>Whether somebody asked for it by name.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>What a cluster is told of it.</summary>
    public RunEngine InCluster => Name == Direct ? RunEngine.Partitions : RunEngine.Grains;

    /// <summary>The engine for a belt of some size: if nobody asked for one, partitions step what is too big for a call per entity and hour.</summary>
    public EngineChoice For(int entities) => !IsAsked && Name == Grains && entities > MostGrains ? this with { Name = Direct } : this;

    /// <summary>The engine of a cluster's run.</summary>
    public static EngineChoice Of(RunRequest request)
        => new(request.Engine == RunEngine.Partitions ? Direct : Grains, request.Partitions, Threads: 1);

    /// <summary>
    /// Partitions where nobody asks for a number. More than threads balance their load; with 8 per thread threads idle half as long as
    /// with 4, but between grains every pair of partitions costs a message an hour.
    /// </summary>
    public static int PartitionsFor(string engine, int threads) => threads * (engine == Local ? 8 : 4);
}
