namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>Which engine lives a run, and how it is cut; results do not depend on it.</summary>
/// <param name="Name"><c>local</c> or <c>grains</c>.</param>
/// <param name="Partitions">Partitions, at least 1.</param>
/// <param name="Threads">Threads of the local engine, at least 1.</param>
internal sealed record EngineChoice(string Name, int Partitions, int Threads)
{
    /// <summary>A cluster inside this process, every entity a grain.</summary>
    public const string Grains = "grains";

    /// <summary>Partitions on threads of this process.</summary>
    public const string Local = "local";

    /// <summary>More partitions than threads balance their load.</summary>
    public const int PartitionsPerThread = 4;

    /// <summary>The most partitions or threads that may be asked for.</summary>
    public const int Most = 256;

    /// <summary>Names of the engines, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Grains, Local];
}
