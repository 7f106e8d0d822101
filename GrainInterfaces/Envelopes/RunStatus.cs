namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>How far a run is.</summary>
/// <param name="Phase">Where in its life.</param>
/// <param name="TicksDone">Ticks that were lived.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
[GenerateSerializer, Immutable, Alias("belt.RunStatus")]
public sealed record RunStatus(RunPhase Phase, int TicksDone, string? Failure)
{
    /// <summary>Whether nothing more will happen.</summary>
    public bool Over => Phase >= RunPhase.Complete;
}

/// <summary>Where in its life a run is. Those from <see cref="Complete"/> on are ends.</summary>
[GenerateSerializer, Alias("belt.RunPhase")]
public enum RunPhase
{
    /// <summary>Nobody has started it.</summary>
    Unknown,

    /// <summary>Silos make the belt.</summary>
    Starting,

    /// <summary>Ticks pass.</summary>
    Running,

    /// <summary>It reached its end.</summary>
    Complete,

    /// <summary>It was asked to stop and did, after a whole tick.</summary>
    Stopped,

    /// <summary>A step failed: something of the model does not add up.</summary>
    Broken,

    /// <summary>The cluster failed: a silo was lost or did not answer.</summary>
    Failed,
}
