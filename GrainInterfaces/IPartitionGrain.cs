using Orleans.Concurrency;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>
/// A share of a run's entities: it calls those that are due, routes what they send and exchanges one batch per tick with
/// every other partition. Calls name their epoch; one of another epoch is refused.
/// </summary>
public interface IPartitionGrain : IGrainWithStringKey
{
    /// <summary>Makes the mailboxes and lets every entity of the partition begin, on this silo.</summary>
    /// <param name="partitions">Number of partitions of the run.</param>
    [ResponseTimeout("00:10:00")]
    Task Start(int partitions);

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

    /// <summary>Ends every entity of the partition and then the partition; the grains leave memory.</summary>
    [ResponseTimeout("00:10:00")]
    Task End();
}
