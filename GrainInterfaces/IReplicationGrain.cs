using Orleans.Concurrency;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>
/// One run of an experiment, lived as a whole on the silo where the grain is, on a thread of its own; its key is any name that no
/// other run has. No call lasts as long as the run: clients poll.
/// </summary>
public interface IReplicationGrain : IGrainWithStringKey
{
    /// <summary>Starts the run and returns at once. It starts only once.</summary>
    Task Start(ReplicationRequest request);

    /// <summary>How far the run is, once it is further than <paramref name="seenDays"/> or over, or after a second.</summary>
    /// <exception cref="LostShareException">The run was not started here: the silo that had it is lost.</exception>
    [AlwaysInterleave]
    Task<ReplicationStatus> Progress(int seenDays);

    /// <summary>Asks the run to end after the current hour.</summary>
    [AlwaysInterleave]
    Task Stop();

    /// <summary>Forgets a run that is over; the grain leaves memory.</summary>
    Task Forget();
}
