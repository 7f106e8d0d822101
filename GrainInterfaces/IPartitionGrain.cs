using Orleans.Concurrency;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>
/// A share of a run's entities: it calls those that are due, routes what they send and exchanges one batch per tick with
/// every other partition. Calls name their epoch; one of another epoch is refused.
/// </summary>
public interface IPartitionGrain : IGrainWithStringKey
{
    /// <summary>Makes the mailboxes and lets every entity of the partition begin, on this silo, at hour 0 or at a recovery point.</summary>
    [ResponseTimeout("00:10:00")]
    Task Start(PartitionStart start);

    /// <summary>Lives a tick; when it returns, every batch of the tick has reached its partition.</summary>
    [ResponseTimeout("00:10:00")]
    Task<TickResult> LiveTick(int epoch, int tick);

    /// <summary>
    /// Takes a batch for the next tick; only keeps it, so that two partitions may deliver to each other while both step. A
    /// second copy, or one of another epoch or of a tick that is over, is dropped.
    /// </summary>
    [AlwaysInterleave]
    Task Deliver(BatchEnvelope envelope);

    /// <summary>Hands over what was counted on the day that ended with <paramref name="tick"/>.</summary>
    [ResponseTimeout("00:02:00")]
    Task<DayEnvelope> TakeDay(int epoch, int tick);

    /// <summary>Hands over what was counted over the measured days.</summary>
    [ResponseTimeout("00:02:00")]
    Task<TotalsEnvelope> TakeTotals(int epoch);

    /// <summary>Hashes of the states of all entities of the partition.</summary>
    [ResponseTimeout("00:10:00")]
    Task<StatesEnvelope> StateHashes(int epoch);

    /// <summary>Writes what the partition and its entities are between two ticks to storage, as its part of a recovery point.</summary>
    /// <param name="epoch">Epoch of the caller.</param>
    /// <param name="ticksDone">Ticks that were lived.</param>
    [ResponseTimeout("00:10:00")]
    Task<SavedShare> Save(int epoch, int ticksDone);

    /// <summary>Shows an entity that the partition itself holds, between two ticks; null if it holds none of that name.</summary>
    /// <param name="entity">Its address, e.g. <c>factory/0017</c>.</param>
    Task<EntityView?> Look(string entity);

    /// <summary>Ends every entity of the partition and then the partition; the grains leave memory.</summary>
    /// <param name="runIsOver">Whether the silo may forget the belt too; not if the run goes on in another epoch.</param>
    [ResponseTimeout("00:10:00")]
    Task End(bool runIsOver);
}
