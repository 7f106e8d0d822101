using System.Security.Cryptography;
using System.Text;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>The scenario of one run of an experiment, and its life on one thread.</summary>
public sealed class LivedRun
{
    private readonly ScenarioOptions scenario;

    /// <summary>Makes the run's scenario. Every run reads its own, so that runs share nothing; that takes milliseconds.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="run">The run.</param>
    /// <param name="keepsEntities">Whether figures of single entities are kept though the experiment does not ask for them.</param>
    /// <exception cref="InvalidDataException">The point's settings make no scenario; the message is the first fault.</exception>
    public LivedRun(Experiment experiment, PlannedRun run, bool keepsEntities = false)
        : this(Branching.ScenarioOf(experiment, run.Point), run, keepsEntities || experiment.KeepsEntities)
    {
    }

    private LivedRun(ScenarioResult<ScenarioOptions> read, PlannedRun run, bool keepsEntities)
    {
        Run = run;
        KeepsEntities = keepsEntities;
        scenario = Seeded(read, run.Seed);
    }

    /// <summary>Which run it is.</summary>
    public PlannedRun Run { get; }

    /// <summary>Whether figures of single entities are kept, see <see cref="Experiment.KeepsEntities"/>.</summary>
    public bool KeepsEntities { get; }

    /// <summary>Its scenario with policy, seeds and length, every key written out.</summary>
    public string ScenarioText => ScenarioWriter.Write(scenario);

    /// <summary>
    /// What makes the run the same run, whatever experiment it belongs to: a hash of its scenario. Together with the version of
    /// the model it settles every number.
    /// </summary>
    public string Identity => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ScenarioText)));

    /// <summary>A run that is no part of an experiment here: that of a scenario which was written elsewhere.</summary>
    /// <param name="scenarioText">See <see cref="ScenarioText"/>.</param>
    /// <param name="replication">Number of the replication, from 1.</param>
    /// <param name="keepsEntities">See <see cref="KeepsEntities"/>.</param>
    public static LivedRun Of(string scenarioText, int replication, bool keepsEntities = false)
        => new(
            ScenarioReader.ReadText<ScenarioOptions>("scenario", scenarioText, []),
            new PlannedRun(0, new ExperimentPoint(0, 0, [], ""), replication),
            keepsEntities);

    /// <summary>Why the settings of a point make no scenario: its first fault; null if they do.</summary>
    public static string? FaultOf(Experiment experiment, ExperimentPoint point)
        => Branching.ScenarioOf(experiment, point) is not { Value: null } read ? null
            : experiment.BranchAt is { } day ? FormattableString.Invariant($"{point.Label} from day {day} on: {read.Faults[0].Message}")
            : read.Lines().First();

    /// <summary>Lives it from the first hour.</summary>
    /// <param name="dayDone">Is told after every day.</param>
    /// <param name="stop">Ends the run after its current hour.</param>
    /// <returns>What is kept of it; null if it was stopped before its end.</returns>
    public RunRow? Live(Action dayDone, CancellationToken stop) => LiveFrom(past: null, dayDone, stop);

    /// <summary>Lives it, or what of it comes after a past that it shares.</summary>
    /// <param name="past">Where it goes on; null to live it from the first hour.</param>
    /// <param name="dayDone">Is told after every day.</param>
    /// <param name="stop">Ends the run after its current hour.</param>
    /// <returns>What is kept of it; null if it was stopped before its end.</returns>
    internal RunRow? LiveFrom(RunSnapshot? past, Action dayDone, CancellationToken stop)
    {
        var world = new BeltWorld(scenario);
        var outcome = EngineOf(world, dayDone, past).Run(stop);
        return outcome.Digest is { } digest
            ? new RunRow(Run, digest, FiguresOf(KpiCalculator.Compute(world, outcome)), DailyFigures.Of(outcome))
            {
                Entities = KeepsEntities ? EntityFigures.Of(world.Directory, outcome) : [],
            }
            : null;
    }

    /// <summary>Lives the past that all points of a replication share.</summary>
    /// <returns>Null if it was stopped before its end.</returns>
    internal static RunSnapshot? LivePast(Experiment experiment, ulong seed, Action dayDone, CancellationToken stop)
    {
        var engine = EngineOf(new BeltWorld(Seeded(Branching.PastOf(experiment), seed)), dayDone);
        return engine.LiveUntil(Branching.TickOf(experiment.BranchAt!.Value, experiment.WarmupDays), stop) ? engine.Snapshot() : null;
    }

    private static LocalEngine EngineOf(BeltWorld world, Action dayDone, RunSnapshot? past = null)
        => new(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1, new DayWatch(dayDone), past);

    private static ScenarioOptions Seeded(ScenarioResult<ScenarioOptions> read, ulong seed)
    {
        var made = read.Value ?? throw new InvalidDataException(read.Lines().First());
        made.Run.Seed.Nature = seed;
        made.Run.Seed.Behaviour = seed;
        return made;
    }

    /// <summary>The KPIs that have a value.</summary>
    internal static List<KpiFigure> FiguresOf(IEnumerable<KpiValue> values)
    {
        var figures = new List<KpiFigure>();
        foreach (var value in values)
        {
            if (value.Value is { } number)
            {
                figures.Add(new KpiFigure(value.Scope, value.Definition.Id, number));
            }
        }

        return figures;
    }

    private sealed class DayWatch(Action dayDone) : IRunObserver
    {
        public void TickClosed(int tick, LocalEngine engine)
        {
            if (RunLedger.EndsDay(tick))
            {
                dayDone();
            }
        }
    }
}
