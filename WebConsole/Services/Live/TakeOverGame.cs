using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>Some days of a run on which a player settles what one factory makes. All that is done is interventions of the run.</summary>
public sealed class TakeOverGame
{
    // Above that nobody waits for the run without a player.
    private const long MostEntityHours = 10_000_000;
    private const double FenPerCny = 100;
    private readonly LiveRun run;
    private readonly EntityId factory;
    private readonly string untouched;
    private double? worthAtFirst;
    private double? worthAtEnd;

    private TakeOverGame(LiveRun run, EntityId factory, int firstTick, int endTick, string untouched)
    {
        this.run = run;
        this.factory = factory;
        this.untouched = untouched;
        (FirstTick, EndTick) = (firstTick, endTick);
    }

    /// <summary>The midnight at which the player's first day begins.</summary>
    public int FirstTick { get; }

    /// <summary>The midnight at which the last one is over.</summary>
    public int EndTick { get; }

    /// <summary>What cash and the value of stock gained over the player's days, in CNY; null before they are over.</summary>
    public double? EarnedCny => worthAtEnd - worthAtFirst;

    /// <summary>Takes a factory over from the next midnight on, and lets the run live until then.</summary>
    /// <param name="run">A run that waits.</param>
    /// <param name="factory">The factory.</param>
    /// <param name="ticksDone">Ticks that the run has lived.</param>
    /// <param name="request">What the run lives.</param>
    /// <param name="days">Days, from 1; fewer at the end of the run, whose last day is its own.</param>
    /// <returns>The game, or why there is none.</returns>
    public static async Task<(TakeOverGame? Game, string? Refusal)> Begin(LiveRun run, EntityId factory, int ticksDone, RunRequest request, int days)
    {
        var first = MidnightFrom(ticksDone);
        var end = Math.Min(first + (days * Calendar.HoursPerDay), run.World.Plan.End - Calendar.HoursPerDay);
        var game = new TakeOverGame(run, factory, first, end, request.Scenario);
        var refusal = await run.Change($"{{at: {game.Day(first)}, until: {game.Day(end)}, event: takeOver, factory: {factory}}}");
        if (refusal is not null)
        {
            return (null, refusal);
        }

        await game.GoOn(ticksDone);
        return (game, null);
    }

    /// <summary>Which of the player's days begins now, from 1; 0 where none does.</summary>
    /// <param name="status">The run.</param>
    public int DayAt(RunStatus status)
        => status.Waits && status.TicksDone >= FirstTick && status.TicksDone < EndTick && status.TicksDone % Calendar.HoursPerDay == 0
            ? 1 + ((status.TicksDone - FirstTick) / Calendar.HoursPerDay)
            : 0;

    /// <summary>Lets the run live up to the next midnight, at which the player is asked.</summary>
    /// <param name="ticksDone">Ticks that the run has lived.</param>
    public Task GoOn(int ticksDone) => run.Until(MidnightFrom(ticksDone));

    /// <summary>Releases units and lets the run live the day.</summary>
    /// <param name="tick">The midnight at which the run waits.</param>
    /// <param name="units">Units by SKU; what is not named, or is 0, is not made.</param>
    /// <returns>Why not, or null.</returns>
    public async Task<string?> Live(int tick, IEnumerable<KeyValuePair<EntityId, int>> units)
    {
        var orders = string.Join(", ", units.Where(order => order.Value > 0).Select(order => string.Create(CultureInfo.InvariantCulture, $"{order.Key}: {order.Value}")));
        var refusal = orders.Length == 0
            ? null
            : await run.Change($"{{at: {Day(tick)}, until: {Day(tick + Calendar.HoursPerDay)}, event: takeOver, factory: {factory}, orders: \"{{{orders}}}\"}}");
        if (refusal is null)
        {
            await run.Until(tick + Calendar.HoursPerDay);
        }

        return refusal;
    }

    /// <summary>Notes what the factory is worth when the player's days begin and when they are over.</summary>
    /// <param name="status">The run, before the look.</param>
    /// <param name="fields">The factory.</param>
    public void See(RunStatus status, StateFields fields)
    {
        if (status.Waits && fields.Tick < status.TicksDone)
        {
            worthAtFirst ??= status.TicksDone == FirstTick ? Worth(fields) : null;
            worthAtEnd ??= status.TicksDone == EndTick ? Worth(fields) : null;
        }
    }

    /// <summary>Lives the run again without the player and says what the factory earned then.</summary>
    /// <returns>CNY; null where the belt is too large to wait for.</returns>
    public Task<double?> EarnedWithoutPlayer() => Task.Run(() =>
    {
        var world = new BeltWorld(ScenarioReader.ReadText<ScenarioOptions>(run.Name, untouched, []).Value!);
        if ((long)world.Directory.Count * EndTick > MostEntityHours)
        {
            return (double?)null;
        }

        var engine = new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1);
        var before = WorthAt(engine, FirstTick);
        return WorthAt(engine, EndTick) - before;
    });

    private static int MidnightFrom(int tick) => (tick + Calendar.HoursPerDay - 1) / Calendar.HoursPerDay * Calendar.HoursPerDay;

    private static double Worth(StateFields fields) => StateFigures.CashCny(fields) + (fields.Number("stockValueFen") / FenPerCny);

    private double WorthAt(LocalEngine engine, int tick)
    {
        engine.LiveUntil(tick);
        var lived = engine.Entities.OfType<Factory>().First(entity => entity.Id == factory);
        return Worth(new StateFields(new EntityView(factory, tick - 1, FieldLister.List(lived), [], [])));
    }

    private string Day(int tick) => string.Create(CultureInfo.InvariantCulture, $"day {(tick / Calendar.HoursPerDay) - run.World.Plan.WarmupDays + 1}");
}
