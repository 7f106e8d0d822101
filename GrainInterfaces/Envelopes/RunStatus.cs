namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>How far a run is.</summary>
/// <param name="Phase">Where in its life.</param>
/// <param name="TicksDone">Ticks that were lived.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
/// <param name="Epoch">How often partitions were made anew, the first time included; 0 before that.</param>
[GenerateSerializer, Immutable, Alias("belt.RunStatus")]
public sealed record RunStatus(RunPhase Phase, int TicksDone, string? Failure, int Epoch = 0)
{
    /// <summary>What was lost and made good so far, oldest first. Results do not tell of it: they are as if nothing had failed.</summary>
    [Id(0)]
    public IReadOnlyList<Recovery> Recoveries { get; init; } = [];

    /// <summary>What whoever runs it should know although the run goes on, e.g. that a recovery point could not be written; mostly null.</summary>
    [Id(1)]
    public string? Note { get; init; }

    /// <summary>Ticks that it may live, see <see cref="IRunGrain.Allow"/>.</summary>
    [Id(2)]
    public int AllowedUntil { get; init; } = int.MaxValue;

    /// <summary>What was changed while it was under way, oldest first.</summary>
    [Id(3)]
    public IReadOnlyList<RunChange> Changes { get; init; } = [];

    /// <summary>Whether it waits until it may go on.</summary>
    public bool Waits => Phase == RunPhase.Running && TicksDone >= AllowedUntil;

    /// <summary>Whether nothing more will happen.</summary>
    public bool Over => Phase >= RunPhase.Complete;
}

/// <summary>One loss of a part of the cluster, or of a recovery point, that a run outlived.</summary>
/// <param name="Epoch">The epoch that ended with it.</param>
/// <param name="TicksLived">Ticks that were lived when it was noticed.</param>
/// <param name="FromTick">The tick from which the run was repeated.</param>
/// <param name="Reason">What happened.</param>
[GenerateSerializer, Immutable, Alias("belt.Recovery")]
public sealed record Recovery(int Epoch, int TicksLived, int FromTick, string Reason);

/// <summary>A change that was made to a run under way.</summary>
/// <param name="Tick">The next tick when it was made; it holds from then on or from the hour that it names itself.</param>
/// <param name="Intervention">One item of a scenario's interventions as YAML, as it was asked for.</param>
[GenerateSerializer, Immutable, Alias("belt.RunChange")]
public sealed record RunChange(int Tick, string Intervention);

/// <summary>What came of an intervention.</summary>
/// <param name="Tick">The next tick when it was made; it holds from then on or from its own hour.</param>
/// <param name="Refusal">Why it is refused, one fault per line; null if it is made.</param>
[GenerateSerializer, Immutable, Alias("belt.InterventionAnswer")]
public sealed record InterventionAnswer(int Tick, string? Refusal);

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
