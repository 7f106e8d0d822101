using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>A factory under the newsvendor's level, whatever its lead time.</summary>
internal static class BaseStockRun
{
    private const int Days = 400;

    /// <summary>The level, the cost per period and the share that is shipped on the day it is ordered.</summary>
    public static IEnumerable<ValidationLine> Lines(string name, CaseRun run, int leadDays)
    {
        var settings = run.Settings;
        NewsvendorStage.Require(name, settings);
        var (holding, penalty, mean, deviation) = (settings.Number("holding"), settings.Number("penalty"), settings.Number("mean"), settings.Number("deviation"));
        var root = Math.Sqrt(leadDays + 1);
        var level = NormalStock.Level(holding, penalty, mean * (leadDays + 1), deviation * root);
        yield return run.Formula("orderUpToLevel", LevelOf(run, leadDays), level);

        // Wants of a period are met but for what is short at its end and was not at its beginning.
        var lost = NormalStock.Shortage(level, mean * (leadDays + 1), deviation * root) - NormalStock.Shortage(level, mean * leadDays, deviation * Math.Sqrt(leadDays));
        double?[] expected = [NormalStock.Cost(holding, penalty, deviation * root), 1 - (lost / mean)];
        var means = Replications.Until(run, expected, seed => Live(run, leadDays, seed));
        yield return run.Stochastic("costPerPeriod", means[0], expected[0]);
        yield return run.Stochastic("fillRate", means[1], expected[1]);
    }

    private static double LevelOf(CaseRun run, int leadDays)
    {
        var belt = NewsvendorStage.Belt([StageOf(run, leadDays) with { PriceCny = NewsvendorStage.ExactPriceCny }], days: 1, warmupDays: 0);
        var decision = ReducedBelt.Live(run, belt, seed: 1, withDecisions: true).Decisions.First(made => made.Kind == "replan");
        return decision.Facts.Single(fact => fact.Name == "levelUnits").Value / StageBelt.Scale;
    }

    private static Stage StageOf(CaseRun run, int leadDays)
        => NewsvendorStage.Of(run.Settings, leadDays, run.Settings.Number("mean"), run.Settings.Number("deviation"));

    private static RunValue[] Live(CaseRun run, int leadDays, ulong seed)
    {
        var (holding, penalty) = (run.Settings.Number("holding"), run.Settings.Number("penalty"));
        var warmup = leadDays + 5;
        var mean = run.Settings.Number("mean") * StageBelt.Scale;
        var orders = DemandSeries.Normal(seed, warmup + Days, mean, run.Settings.Number("deviation") * StageBelt.Scale);
        double cost = 0;
        var watch = new StageWatch((day, lines) => cost += day < warmup ? 0 : StageWatch.Charge(StageWatch.InventoryLevel(lines[0]), holding, penalty));
        var stage = StageOf(run, leadDays) with { Orders = StageBelt.Given(orders) };
        var outcome = ReducedBelt.Live(run, NewsvendorStage.Belt([stage], Days, warmup), seed, watch);
        return [new RunValue(cost, Days), new RunValue(Sum(outcome, Metric.FactoryShippedInPromiseUnits), Sum(outcome, Metric.FactoryShippedRetailUnits))];
    }

    private static long Sum(Model.Engine.RunOutcome outcome, Metric metric) => outcome.Days.Where(day => day.Day > 0).Sum(day => day.Sums.Total(metric));
}
