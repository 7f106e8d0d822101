using System.Collections.Concurrent;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>The one reader of a run, for all who watch it. It reads while somebody does, at most three times a second.</summary>
/// <param name="name">The run.</param>
/// <param name="world">Its world.</param>
/// <param name="grains">Calls the cluster.</param>
public sealed class LiveRun(string name, BeltWorld world, IGrainFactory grains)
{
    private const int MostDays = 400;
    private const int MostDecisions = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(330);
    private readonly Lock turn = new();
    private readonly List<BeltDay> days = [];
    private readonly List<Decision> log = [];
    private readonly List<Action> viewers = [];
    private readonly EntityHistories histories = new();
    private int changes;
    private bool isReading;

    /// <summary>The run's name.</summary>
    public string Name => name;

    /// <summary>Who lives on its belt, and what changes at which hour.</summary>
    public BeltWorld World { get; private set; } = world;

    /// <summary>Factories that a viewer has taken over.</summary>
    public ConcurrentDictionary<EntityId, TakeOverGame> Games { get; } = [];

    /// <summary>Hours that pass with each look; 0 leaves the limit to whoever set it.</summary>
    public int HoursPerLook { get; set; }

    /// <summary>The newest picture; null before the first.</summary>
    public LivePicture? Picture { get; private set; }

    /// <summary>Watches until the returned is disposed.</summary>
    /// <param name="changed">Told of every new picture, on a thread of its own.</param>
    public IDisposable Watch(Action changed)
    {
        lock (turn)
        {
            viewers.Add(changed);
            if (!isReading)
            {
                isReading = true;
                _ = Read();
            }
        }

        return new Watching(this, changed);
    }

    /// <summary>Lets the run go on without a limit.</summary>
    public Task Play() => Allow(int.MaxValue);

    /// <summary>Lets it live some more hours from where it is, and wait there; 0 pauses it.</summary>
    public Task Step(int hours) => Allow((Picture?.Status.TicksDone ?? 0) + hours);

    /// <summary>Lets it live up to a tick, and wait there.</summary>
    public Task Until(int tick) => Allow(tick);

    /// <summary>Looks at an entity, and keeps its main figures as the newest of its history.</summary>
    /// <param name="entity">Who.</param>
    /// <returns>The entity, if it lives, and the days on which somebody looked.</returns>
    public async Task<(EntityView? View, IReadOnlyList<HistoryDay> History)> Look(EntityId entity)
    {
        var clock = grains.GetGrain<IRunGrain>(name);
        var view = await clock.Look(entity.ToString());
        if (view is not { Tick: >= 0 })
        {
            return (view, []);
        }

        var belt = World.BeltAt(view.Tick);
        var maker = entity.Kind == EntityKind.Sku ? await clock.Look(belt.SkuOf(entity).Factory.ToString()) : null;
        return (view, histories.Note(entity, view.Tick, StateFigures.Of(belt, view, maker)));
    }

    /// <summary>Changes the run.</summary>
    /// <param name="intervention">As in a scenario's interventions.</param>
    /// <returns>Why it was refused; null if it was made.</returns>
    public async Task<string?> Change(string intervention) => (await grains.GetGrain<IRunGrain>(name).Intervene(intervention)).Refusal;

    private Task Allow(int untilTick)
    {
        HoursPerLook = 0;
        return grains.GetGrain<IRunGrain>(name).Allow(untilTick);
    }

    private async Task Read()
    {
        var clock = grains.GetGrain<IRunGrain>(name);
        for (var told = Viewers(); told.Length > 0; told = Viewers())
        {
            try
            {
                var status = await clock.Progress(Picture?.Status.TicksDone ?? -1);
                await Renew(clock, status);
                Take(status, status.Phase == RunPhase.Running ? await clock.Look(Belt.Hub.ToString()) : null);
                Array.ForEach(told, tell => tell());
                if (HoursPerLook > 0 && !status.Over)
                {
                    await clock.Allow(status.TicksDone + HoursPerLook);
                }
            }
            catch (Exception exception) when (exception is OrleansException or TimeoutException or PassingFailureException)
            {
                // A silo that is busy or gone: the next look shows what became of the run.
            }

            await Task.Delay(Pause);
        }
    }

    // A change gives the run another world from its hour on.
    private async Task Renew(IRunGrain clock, RunStatus status)
    {
        if (status.Changes.Count != changes)
        {
            World = LiveRuns.WorldOf(name, await clock.Request()) ?? World;
            changes = status.Changes.Count;
        }
    }

    // The last to leave ends the reader: nobody may come between the look and the end.
    private Action[] Viewers()
    {
        lock (turn)
        {
            isReading = viewers.Count > 0;
            return [.. viewers];
        }
    }

    private void Leave(Action changed)
    {
        lock (turn)
        {
            viewers.Remove(changed);
        }
    }

    private void Take(RunStatus status, EntityView? hub)
    {
        var today = hub is null ? Picture?.Today ?? BeltDay.None : BeltDay.Of(hub.Tick, hub.Fields);
        var before = Picture?.Today ?? BeltDay.None;
        if (Day(before) >= 0 && Day(today) > Day(before))
        {
            days.Add(before);
            days.RemoveRange(0, Math.Max(0, days.Count - MostDays));
        }

        Note(hub?.Decisions ?? []);
        var lastHour = today.Tick == before.Tick && Picture is not null ? Picture.LastHour : Day(today) == Day(before) && today.Orders.Count == before.Orders.Count ? Less(today, before) : today;
        Picture = new LivePicture(status, today, lastHour, [.. days], [.. log]);
    }

    private void Note(IReadOnlyList<Decision> decisions)
    {
        var newest = log.Count == 0 ? -1 : log[0].Tick;
        foreach (var decision in decisions.Where(decision => decision.Tick > newest))
        {
            log.Insert(0, decision);
        }

        log.RemoveRange(Math.Min(log.Count, MostDecisions), Math.Max(0, log.Count - MostDecisions));
    }

    private static int Day(BeltDay day) => day.Tick < 0 ? -1 : day.Tick / Calendar.HoursPerDay;

    private static BeltDay Less(BeltDay now, BeltDay before) => new(
        now.Tick,
        Less(now.Orders, before.Orders),
        Less(now.Wants, before.Wants),
        Less(now.Comments, before.Comments),
        Less(now.Words, before.Words),
        Less(now.Leaning, before.Leaning));

    private static List<long> Less(IReadOnlyList<long> now, IReadOnlyList<long> before) => [.. now.Zip(before, (left, right) => left - right)];

    private sealed class Watching(LiveRun run, Action changed) : IDisposable
    {
        public void Dispose() => run.Leave(changed);
    }
}
