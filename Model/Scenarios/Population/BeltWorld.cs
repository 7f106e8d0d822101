using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using OrleansIndustrialBelt.Model.Scenarios.Population.Start;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// One run's world: the belt, what nature will do to it, and how its entities are made. Every silo makes the same one from
/// the scenario; nothing of it changes while the run lives, since what an intervention changes is made here for every age.
/// </summary>
public sealed class BeltWorld
{
    private readonly EntityMaker maker;
    private readonly BeltAges? ages;

    /// <summary>Makes the world of a scenario.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <param name="recordEntityDays">Whether a row per entity and day is kept.</param>
    /// <param name="recordDecisions">Whether decisions are kept.</param>
    public BeltWorld(ScenarioOptions scenario, bool recordEntityDays = false, bool recordDecisions = false)
    {
        Plan = PlanOf(scenario, recordEntityDays, recordDecisions);
        Belt = BeltBuilder.Build(scenario);
        Nature = BeltAges.NatureOf(Belt);
        maker = new EntityMaker(Belt, Nature, BeltStart.At(Belt, Nature));
        Timeline = Timeline.Of(scenario);
        ages = Timeline.Ages.Count == 0 ? null : new BeltAges(Timeline, Belt, maker);
        Directory = Belt.Directory.With(new Timetable([.. ages?.Calls() ?? []], InterventionNotes.Of(Timeline.Interventions)));
    }

    /// <summary>How long, under which seeds.</summary>
    public RunPlan Plan { get; }

    /// <summary>The belt as it is at hour 0.</summary>
    public Belt Belt { get; }

    /// <summary>What nature will do.</summary>
    public NaturePath Nature { get; }

    /// <summary>What changes at certain hours.</summary>
    public Timeline Timeline { get; }

    /// <summary>Who lives on the belt, and what is settled for certain hours.</summary>
    public EntityDirectory Directory { get; }

    /// <summary>How long the run of a scenario is, under which seeds, and what is kept.</summary>
    public static RunPlan PlanOf(ScenarioOptions scenario, bool recordEntityDays = false, bool recordDecisions = false) => new(
        scenario.Run.WarmupDays,
        scenario.Run.Days,
        new RunSeeds(scenario.Run.Seed.Nature, scenario.Run.Seed.Behaviour),
        recordEntityDays,
        recordDecisions);

    /// <summary>The belt as it is at a tick, under the interventions that hold then.</summary>
    public Belt BeltAt(int tick) => ages?.BeltAt(tick) ?? Belt;

    /// <summary>Makes an entity in its state before hour 0.</summary>
    public Entity Create(EntityId id) => ages is null ? maker.Make(id) : ages.Ages.Create(id);
}
