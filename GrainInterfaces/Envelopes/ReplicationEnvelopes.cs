namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>A run of an experiment.</summary>
/// <param name="Scenario">The resolved scenario as YAML, with policy, seeds and length.</param>
/// <param name="Replication">Number of the replication, from 1.</param>
/// <param name="Model">The asker's version of the model; a silo that has another refuses.</param>
/// <param name="KeepsEntities">Whether figures of single entities are kept beside KPIs.</param>
[GenerateSerializer, Immutable, Alias("belt.ReplicationRequest")]
public sealed record ReplicationRequest(string Scenario, int Replication, string Model, bool KeepsEntities);

/// <summary>How far a run of an experiment is.</summary>
/// <param name="DaysDone">Days that were lived.</param>
/// <param name="Over">Whether nothing more will happen.</param>
/// <param name="Row">What is kept of the run, as a line of the journal; null unless it reached its end.</param>
/// <param name="Failure">Why it broke off; null if it did not.</param>
[GenerateSerializer, Immutable, Alias("belt.ReplicationStatus")]
public sealed record ReplicationStatus(int DaysDone, bool Over, string? Row, string? Failure);
