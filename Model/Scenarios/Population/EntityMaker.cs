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

/// <summary>Makes entities of a belt.</summary>
/// <param name="belt">The belt.</param>
/// <param name="nature">What nature will do to it.</param>
/// <param name="start">What they start with; null in a later age, where they take along what they have.</param>
internal sealed class EntityMaker(Belt belt, NaturePath nature, BeltStart? start)
{
    /// <summary>Makes an entity.</summary>
    public Entity Make(EntityId id) => id.Kind switch
    {
        EntityKind.Factory => new Factory(belt.FactoryOf(id), belt, start?.Of(belt.FactoryOf(id))),
        EntityKind.Sku => new Sku(belt.SkuOf(id), belt, nature, start?.Of(belt.SkuOf(id))),
        EntityKind.Room => new Room(belt.RoomOf(id), belt, nature, RoomStart.Empty),
        EntityKind.Influencer => new Influencer(belt.Influencers[id.Number - 1], belt),
        EntityKind.Platform => new Platform(belt.PlatformOf(id), belt, nature, start?.Of(belt.PlatformOf(id))),
        EntityKind.Hub => new HubEntity(belt, start?.Hub()),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such kind of entity."),
    };
}
