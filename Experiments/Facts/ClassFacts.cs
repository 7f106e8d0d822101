using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>
/// The classes of factories against what observers report: what the calibration was given, and what the model predicts. Which is
/// which follows from the targets of the calibration, so that nothing fitted can pass for a prediction.
/// </summary>
public static class ClassFacts
{
    /// <summary>The scenario, below the folder of scenarios.</summary>
    public const string ScenarioName = "factory-classes.yaml";

    /// <summary>The calibration, below the same folder.</summary>
    public const string CalibrationName = "calibration/factory-classes.yaml";

    /// <summary>Days of stock over lead time: what comes out alike in every class though nobody reports it.</summary>
    public const string StockCover = "stockCover";

    private const string ResponseHours = "hotItemResponseHours";
    private const string MissedShare = "hotItemMissedShare";
    private const double MostMissed = 0.5;
    private static readonly FactBand CoverBand = new(1.2, 1.7);

    /// <summary>Lives a run with all that is compared: its KPIs, and the shapes of its sessions as figures of <see cref="SessionShapes.Scope"/>.</summary>
    public static RunRow? Live(LivedRun run, Action dayDone, CancellationToken stop)
    {
        var scenario = ScenarioReader.ReadText<ScenarioOptions>("scenario", run.ScenarioText, []).Value!;
        var world = new BeltWorld(scenario, recordEntityDays: true);
        var clock = new SalesClock(scenario.Run.WarmupDays, dayDone);
        var outcome = new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1, clock).Run(stop);
        return outcome.Digest is { } digest
            ? new RunRow(
                run.Run,
                digest,
                [.. LivedRun.FiguresOf(KpiCalculator.Compute(world, outcome)), .. SessionShapes.Of(outcome, clock.FenByHour, clock.FenByWeekday)],
                DailyFigures.Of(outcome))
            : null;
    }

    /// <summary>Compares all figures, fitted ones first.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="fitted">Whether the calibration was given a figure.</param>
    /// <param name="runs">The replications.</param>
    public static IReadOnlyList<ClassFact> Compare(ScenarioOptions scenario, Func<FactOptions, bool> fitted, IReadOnlyList<RunRow> runs)
    {
        List<ClassFact> facts = [.. FactCheck.Of(scenario, runs).Select(check => Of(check, fitted, runs)), .. Covers(scenario, runs), .. Shapes(runs)];
        return [.. facts.Where(fact => fact.IsFitted), .. facts.Where(fact => !fact.IsFitted)];
    }

    private static ClassFact Of(FactCheck check, Func<FactOptions, bool> fitted, IReadOnlyList<RunRow> runs) => new(
        fitted(check.Fact),
        check.Fact.Kpi,
        check.Kpi.Unit,
        check.Fact.Scope,
        new FactBand(check.Fact.Low, check.Fact.High),
        check.Modelled,
        check.Fact.Kpi == ResponseHours && Mean(runs, run => run.ValueOf(check.Fact.Scope, MissedShare))?.Mean > MostMissed,
        check.Fact.Source);

    private static IEnumerable<ClassFact> Covers(ScenarioOptions scenario, IReadOnlyList<RunRow> runs)
        => scenario.Classes.Keys.Select(name => "class/" + name).Select(scope => new ClassFact(
            IsFitted: false,
            StockCover,
            "ratio",
            scope,
            CoverBand,
            Mean(runs, run => run.ValueOf(scope, "daysOfStock") / run.ValueOf(scope, "leadTimeDays")),
            IsCensored: false,
            "trade reports"));

    private static IEnumerable<ClassFact> Shapes(IReadOnlyList<RunRow> runs)
        => SessionShapes.All.Select(shape => new ClassFact(
            shape.IsGiven,
            shape.Id,
            shape.Unit,
            SessionShapes.Scope,
            shape.Band,
            Mean(runs, run => run.ValueOf(SessionShapes.Scope, shape.Id)),
            IsCensored: false,
            "971 sessions"));

    private static Estimate? Mean(IReadOnlyList<RunRow> runs, Func<RunRow, double?> valueOf) => Estimate.Of([.. runs.Select(valueOf).OfType<double>()]);
}
