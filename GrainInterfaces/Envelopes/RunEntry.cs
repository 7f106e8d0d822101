namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>A run as the registry knows it: told when it starts, at every recovery point and at its end.</summary>
/// <param name="Run">Its name.</param>
/// <param name="Phase">Where in its life.</param>
/// <param name="TicksDone">Ticks that were lived when the registry was told.</param>
/// <param name="TicksPlanned">Ticks of the whole run.</param>
/// <param name="Started">When it was started.</param>
[GenerateSerializer, Immutable, Alias("belt.RunEntry")]
public sealed record RunEntry(string Run, RunPhase Phase, int TicksDone, int TicksPlanned, DateTimeOffset Started)
{
    /// <summary>Whether nothing more will happen.</summary>
    public bool Over => Phase >= RunPhase.Complete;
}
