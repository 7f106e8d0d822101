using Orleans.Concurrency;
namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>A grain that holds one entity of a run and steps it. Its key says which: see <see cref="GrainKeys"/>.</summary>
public interface IEntityGrain : IGrainWithStringKey
{
    /// <summary>Makes the entity as it is before its first or next hour. Called once, by its partition, so that it lives on that silo.</summary>
    Task Begin(EntityStart start);

    /// <summary>The entity as canonical bytes, between two steps. Changes nothing.</summary>
    Task<EntitySaved> Save();

    /// <summary>Lives one hour.</summary>
    ValueTask<StepResult> Step(StepEnvelope envelope);

    /// <summary>Counts what is still open after the last hour; sends and changes nothing.</summary>
    ValueTask<StepResult> Close(StepEnvelope envelope);

    /// <summary>Shows the entity as it is between two steps, wherever it is held; null before it began and after it ended. Changes nothing.</summary>
    [AlwaysInterleave]
    Task<EntityView?> Look();

    /// <summary>The hash of the entity's state.</summary>
    Task<HashEnvelope> Hash();

    /// <summary>Forgets the entity; the grain leaves memory.</summary>
    Task End();
}

/// <summary>A maker with lines, stock, books and perhaps a content team.</summary>
public interface IFactoryGrain : IEntityGrain;

/// <summary>A product line of one factory.</summary>
public interface ISkuGrain : IEntityGrain;

/// <summary>A livestream room, a factory's own (店播) or an influencer's (达人播).</summary>
public interface ILivestreamRoomGrain : IEntityGrain;

/// <summary>A host for hire (达人).</summary>
public interface IInfluencerGrain : IEntityGrain;

/// <summary>A content platform with nature's pools of people.</summary>
public interface IPlatformGrain : IEntityGrain;

/// <summary>The belt's coordinator.</summary>
public interface IHubGrain : IEntityGrain;
