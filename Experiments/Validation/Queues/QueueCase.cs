using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Validation.Queues;

/// <summary>
/// The lines of a factory as servers: material that arrives is a customer, whose job waits for the first line that is free. A unit takes a
/// line for a tick, and a mean customer brings a thousand.
/// </summary>
public sealed class QueueCase : ValidationCase
{
    private const int MeanService = 1_000;
    private const int Plants = 600;
    private const int BeltsAtATime = 2;
    private const int MostBelts = 80;
    private const int MaterialForEver = 2_000_000_000;

    // Times in which a queue forgets how it began, until it is measured and while it is.
    private const double RelaxationsBefore = 4;
    private const double RelaxationsMeasured = 8;

    /// <inheritdoc/>
    public override string Name => "queue";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("rho", 0.8, 0.05, 0.9),
        CaseParameter.Whole("servers", 1, 1, 20),
        CaseParameter.Word("service", "exponential", "deterministic"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Quick { get; } = [[], ["service=deterministic"]];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Long { get; } = [[], ["service=deterministic"], ["servers=2"], ["servers=4"]];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var load = run.Settings.Number("rho");
        var servers = run.Settings.Whole("servers");
        var wait = IsExponential(run) ? QueueFormula.Exponential(load, servers) : QueueFormula.Deterministic(load, servers);
        var (waits, busy) = LiveUntilKnown(run, load, servers, wait);
        yield return run.Stochastic("waiting", waits, wait);
        yield return run.Stochastic("busyShare", busy, load);
    }

    // Every plant is a run of its own: plants share nothing but the clock, and many of them on a belt share the cost of its empty ticks.
    private static (RunMean Waiting, RunMean Busy) LiveUntilKnown(CaseRun run, double load, int servers, double? wait)
    {
        var waiting = new List<RunValue>();
        var busy = new List<RunValue>();
        while (true)
        {
            var belts = new IReadOnlyList<WatchedLines>[BeltsAtATime];
            var lived = waiting.Count / Plants;
            Parallel.For(0, belts.Length, new ParallelOptions { MaxDegreeOfParallelism = run.Threads }, i => belts[i] = Live(run, load, servers, (ulong)(lived + i + 1), Plants));
            waiting.AddRange(belts.SelectMany(belt => belt).Select(plant => new RunValue(plant.WaitingTicks / MeanService, plant.Arrived)));
            busy.AddRange(belts.SelectMany(belt => belt).Select(plant => new RunValue(plant.BusyTicks / servers, plant.Ticks)));
            var means = (Waiting: RunMean.Of(waiting), Busy: RunMean.Of(busy));
            if (waiting.Count >= MostBelts * Plants || (means.Waiting.IsKnownTo(run.Precision, wait) && means.Busy.IsKnownTo(run.Precision, load)))
            {
                return means;
            }
        }
    }

    private static bool IsExponential(CaseRun run) => run.Settings.Word("service") == "exponential";

    /// <summary>Lives some plants side by side.</summary>
    internal static List<WatchedLines> Live(CaseRun run, double load, int servers, ulong seed, int count)
    {
        var relaxation = MeanService / (double)servers / ((1 - Math.Sqrt(load)) * (1 - Math.Sqrt(load)));
        var plan = new RunPlan(Days(RelaxationsBefore * relaxation), Days(RelaxationsMeasured * relaxation), new RunSeeds(seed, seed));
        var scenario = Scenario(servers, count);
        run.Bend?.Invoke(scenario);
        var belt = new BeltWorld(scenario).Belt;
        var plants = Enumerable.Range(0, count)
            .Select(plant => new WatchedLines(new Factory(belt.Factories[plant], belt, Start()), plan.MeasureFrom, plan.End))
            .ToList();
        var supplier = belt.SkuOf(belt.SkuOf(belt.Factories[0].Skus[0]).Material).Factory;
        var customers = new Customers(supplier, belt.FactoryOf(supplier).Skus[0], [.. plants.Select(plant => plant.Id)], MeanService / (load * servers), MeanService, IsExponential(run));
        ReducedBelt.Live([.. plants, customers], plan);
        return plants;
    }

    private static int Days(double ticks) => (int)Math.Ceiling(ticks / Calendar.HoursPerDay);

    // One job holds the work of all customers; it is split as material arrives.
    private static FactoryStart Start() => new()
    {
        Lines = [new ProductLineStart { Jobs = [new JobStart(MaterialForEver, ReleasedTick: 0, MaterialTick: Job.Unsupplied, ReadyTick: 0)] }],
    };

    private static ScenarioOptions Scenario(int servers, int count) => ReducedBelt.Read(string.Create(CultureInfo.InvariantCulture, $$"""
        run: {days: 1, warmupDays: 0}
        categories: [{id: work, needPerSegmentDay: 0}]
        platforms: [{id: nowhere}]
        segments: [{id: nobody, platform: nowhere, population: 1}]
        classes:
          shop:
            production:
              lineCount: {{servers}}
              minimumBatch: 1
              changeoverHours: 0
              finishingDays: 0
              inspectionHoursPerThousand: 0
              defectShare: 0
              minimumReplanHours: 8760
              closesDays: false
            content: {team: false}
        factories:
          - {id: plants, class: shop, count: {{count}}, skus: 1, rooms: 0, suppliedBy: customers, capacityPerDay: {{servers * Calendar.HoursPerDay}} }
          - {id: customers, class: shop, skus: 1, rooms: 0}
        knobs:
          belt: {rooms: false, shelfShare: 0, redesign: none}
        """));
}
