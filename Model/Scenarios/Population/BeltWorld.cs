using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios.Population.Start;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// One run's world: the belt, what nature will do to it, and how its entities are made. Every silo makes the same one from
/// the scenario; nothing of it changes while the run lives.
/// </summary>
public sealed class BeltWorld
{
    private readonly BeltStart start;

    /// <summary>Makes the world of a scenario.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <param name="recordEntityDays">Whether a row per entity and day is kept.</param>
    /// <param name="recordDecisions">Whether decisions are kept.</param>
    public BeltWorld(ScenarioOptions scenario, bool recordEntityDays = false, bool recordDecisions = false)
    {
        var run = scenario.Run;
        Plan = PlanOf(scenario, recordEntityDays, recordDecisions);
        Belt = BeltBuilder.Build(scenario);
        Nature = new NaturePath(scenario, Belt.Society, run.Seed.Nature, run.WarmupDays + run.Days);
        start = BeltStart.At(Belt, Nature);
    }

    /// <summary>How long, under which seeds.</summary>
    public RunPlan Plan { get; }

    /// <summary>The belt.</summary>
    public Belt Belt { get; }

    /// <summary>What nature will do.</summary>
    public NaturePath Nature { get; }

    /// <summary>Who lives on the belt.</summary>
    public EntityDirectory Directory => Belt.Directory;

    /// <summary>How long the run of a scenario is, under which seeds, and what is kept.</summary>
    public static RunPlan PlanOf(ScenarioOptions scenario, bool recordEntityDays = false, bool recordDecisions = false) => new(
        scenario.Run.WarmupDays,
        scenario.Run.Days,
        new RunSeeds(scenario.Run.Seed.Nature, scenario.Run.Seed.Behaviour),
        recordEntityDays,
        recordDecisions);

    /// <summary>Makes an entity in its state before hour 0.</summary>
    public Entity Create(EntityId id) => id.Kind switch
    {
        EntityKind.Factory => new Factory(Belt.FactoryOf(id), Belt, start.Of(Belt.FactoryOf(id))),
        EntityKind.Sku => new Sku(Belt.SkuOf(id), Belt, Nature, start.Of(Belt.SkuOf(id))),
        EntityKind.Room => new Room(Belt.RoomOf(id), Belt, Nature, RoomStart.Empty),
        EntityKind.Influencer => new Influencer(Belt.Influencers[id.Number - 1], Belt),
        EntityKind.Platform => new Platform(Belt.PlatformOf(id), Belt, Nature, start.Of(Belt.PlatformOf(id))),
        EntityKind.Hub => new HubEntity(Belt, start.Hub()),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such kind of entity."),
    };
}
