using System.Globalization;
using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Benchmarks;

/// <summary>
/// Replications of one scenario, warm and interleaved: a plain loop over the local engine, and the whole of an experiment with
/// its journal and tables on one thread and on two. Ratios are medians over rounds.
/// </summary>
/// <param name="experiment">The experiment.</param>
/// <param name="rounds">Rounds after the warm-up round.</param>
public sealed class ReplicationBenchmark(Experiment experiment, int rounds)
{
    private static readonly string[] Ways = ["loop", "experiment 1", "experiment 2"];
    private readonly Dictionary<string, List<Cost>> costs = Ways.ToDictionary(way => way, _ => new List<Cost>(), StringComparer.Ordinal);

    public async Task Run(TextWriter output)
    {
        for (var round = 0; round <= rounds; round++)
        {
            await Time("loop", Loop, round);
            await Time("experiment 1", () => Experiment(1), round);
            await Time("experiment 2", () => Experiment(2), round);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{experiment.RunCount} runs of {experiment.Days + experiment.WarmupDays} days, {rounds} rounds, {Environment.ProcessorCount} processors"));
        output.WriteLine("way            seconds   cpu s   runs/s");
        foreach (var way in Ways)
        {
            var seconds = costs[way].Select(cost => cost.Seconds).Median();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{way,-13} {seconds,8:F2} {costs[way].Select(cost => cost.CpuSeconds).Median(),7:F2} {experiment.RunCount / seconds,8:F2}"));
        }

        output.WriteLine(Ratio("experiment 1 / loop, goal <= 1.05", "experiment 1", "loop", cost => cost.Seconds));
        output.WriteLine(Ratio("the same in processor time", "experiment 1", "loop", cost => cost.CpuSeconds));
        output.WriteLine(Ratio("experiment 1 / experiment 2, goal >= 1.7", "experiment 1", "experiment 2", cost => cost.Seconds));
    }

    private void Loop()
    {
        for (long index = 0; index < experiment.RunCount; index++)
        {
            var run = experiment.RunAt(index);
            var scenario = ScenarioReader.ReadText<ScenarioOptions>("scenario", experiment.ScenarioText, experiment.SettingsOf(run.Point)).Value!;
            scenario.Run.Seed.Nature = run.Seed;
            scenario.Run.Seed.Behaviour = run.Seed;
            var world = new BeltWorld(scenario);
            new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1).Run();
        }
    }

    private void Experiment(int threads)
    {
        var folder = Directory.CreateTempSubdirectory("belt-").FullName;
        new ExperimentFolder(folder, experiment, "benchmark").Live(
            new ExperimentRunner(experiment, threads),
            _ => { },
            (tables, _, result) => tables.Write(ComparisonFile.Name, table => ComparisonFile.Write(table, experiment, ComparisonTable.Of(result))),
            progress: null,
            CancellationToken.None);
        Directory.Delete(folder, recursive: true);
    }

    private async Task Time(string way, Action live, int round)
    {
        var cost = await Cost.Of(() =>
        {
            live();
            return Task.CompletedTask;
        });
        if (round > 0)
        {
            costs[way].Add(cost);
        }
    }

    private string Ratio(string label, string over, string under, Func<Cost, double> of)
        => string.Create(CultureInfo.InvariantCulture, $"{label}: {Enumerable.Range(0, rounds).Select(round => of(costs[over][round]) / of(costs[under][round])).Median():F2}");
}
