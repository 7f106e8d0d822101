using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>All that a silo must know to take part in a run: the belt is made from it on every silo, the same on each.</summary>
/// <param name="Scenario">The resolved scenario as YAML, populations included.</param>
/// <param name="Plan">How long, under which seeds, and what is kept.</param>
/// <param name="Partitions">Number of partitions, at least 1; changes no result.</param>
/// <param name="Engine">Who steps entities; changes no result.</param>
/// <param name="CheckpointEveryDays">Days from one recovery point to the next; 0 for none. Changes no result.</param>
/// <param name="AllowedUntil">Ticks that it may live at first, see <see cref="IRunGrain.Allow"/>. Changes no result.</param>
/// <param name="Revision">How often <paramref name="Scenario"/> was changed while the run was under way.</param>
[Immutable]
public sealed record RunRequest(
    string Scenario,
    RunPlan Plan,
    int Partitions,
    RunEngine Engine = RunEngine.Grains,
    int CheckpointEveryDays = 0,
    int AllowedUntil = int.MaxValue,
    int Revision = 0);
