using Orleans.Concurrency;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>The clock of one run; its key is the run's name. No call lasts as long as the run: clients poll.</summary>
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Starts the run and returns at once. A run starts only once.</summary>
    Task Start(RunRequest request);

    /// <summary>
    /// Goes on with a run that storage knows and nobody lives, and does nothing for any other; silos call it for each other's
    /// runs. It returns at once.
    /// </summary>
    [AlwaysInterleave]
    Task EnsureRunning();

    /// <summary>Goes on from the newest recovery point with a run that failed or was stopped, without a limit, and returns at once.</summary>
    Task Resume();

    /// <summary>What is asked for, changes under way included; silos make the belt from it.</summary>
    [AlwaysInterleave]
    Task<RunRequest> Request();

    /// <summary>How far the run is, now.</summary>
    [AlwaysInterleave]
    Task<RunStatus> Status();

    /// <summary>How far the run is, once it is further than <paramref name="seenTicks"/> or over, or after a second.</summary>
    [AlwaysInterleave]
    Task<RunStatus> Progress(int seenTicks);

    /// <summary>Asks the run to end after the current tick; ask again until it has ended, since a silo that is lost takes the wish along.</summary>
    [AlwaysInterleave]
    Task Stop();

    /// <summary>
    /// Lets the run live up to a tick and wait there: now to pause it, one more to step an hour, <see cref="int.MaxValue"/> to let it go
    /// on. The limit is kept with the run; an entity can be looked at meanwhile.
    /// </summary>
    /// <param name="untilTick">Ticks it may have lived.</param>
    [AlwaysInterleave]
    Task Allow(int untilTick);

    /// <summary>
    /// Changes the run while it is under way, from the next tick on or later. The change is kept with the run before it takes effect:
    /// repeated from <see cref="Request"/>, here or anywhere, the run is the same.
    /// </summary>
    /// <param name="intervention">One item of a scenario's interventions as YAML, e.g. <c>{set: platform/douyin.commissionShare, to: 0.03}</c>; without <c>at</c> it holds from now.</param>
    [AlwaysInterleave]
    [ResponseTimeout("00:05:00")]
    Task<InterventionAnswer> Intervene(string intervention);

    /// <summary>Shows one entity while the run is under way; null if there is none of that name.</summary>
    /// <param name="entity">Its address, e.g. <c>factory/0017</c>.</param>
    [AlwaysInterleave]
    Task<EntityView?> Look(string entity);

    /// <summary>What the run left behind; only when it is complete or stopped. Where runs are kept it outlives the silo that lived it.</summary>
    [AlwaysInterleave]
    [ResponseTimeout("00:10:00")]
    Task<OutcomeEnvelope> Outcome();

    /// <summary>Forgets a run that is over, in memory and in storage; its name is free again.</summary>
    [ResponseTimeout("00:10:00")]
    Task Forget();
}
