using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>Finds the grain of an entity by its identity.</summary>
public static class EntityGrains
{
    /// <summary>The grain of <paramref name="entity"/> in a run and epoch; keep the reference where calls are many.</summary>
    public static IEntityGrain GetEntity(this IGrainFactory grains, string run, int epoch, EntityId entity)
    {
        var key = GrainKeys.Entity(run, epoch, entity);
        return entity.Kind switch
        {
            EntityKind.Factory => grains.GetGrain<IFactoryGrain>(key),
            EntityKind.Sku => grains.GetGrain<ISkuGrain>(key),
            EntityKind.Room => grains.GetGrain<ILivestreamRoomGrain>(key),
            EntityKind.Influencer => grains.GetGrain<IInfluencerGrain>(key),
            EntityKind.Platform => grains.GetGrain<IPlatformGrain>(key),
            EntityKind.Hub => grains.GetGrain<IHubGrain>(key),
            _ => throw new ArgumentException($"{entity} has no grain.", nameof(entity)),
        };
    }

    /// <summary>The grain of partition <paramref name="index"/> of a run and epoch.</summary>
    public static IPartitionGrain GetPartition(this IGrainFactory grains, string run, int epoch, int index)
        => grains.GetGrain<IPartitionGrain>(GrainKeys.Partition(run, epoch, index));
}
