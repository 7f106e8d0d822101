using System.Globalization;
using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Clients;

namespace OrleansIndustrialBelt.Benchmarks.Scale;

/// <summary>
/// The engine `partitions` on 1, 2 and 3 silo processes of this machine, at several sizes and one number of partitions: what it costs that partitions are
/// elsewhere, and what travels between silos per tick. Medians over rounds.
/// </summary>
/// <param name="file">The scenario.</param>
/// <param name="sizes">About how many entities.</param>
/// <param name="days">Days of each run.</param>
/// <param name="partitions">Number of partitions.</param>
/// <param name="rounds">Rounds after the one that warms up.</param>
public sealed class SiloBenchmark(string file, int[] sizes, int days, int partitions, int rounds)
{
    private const int MostSilos = 3;
    private readonly Dictionary<(int Size, int Silos), List<Figures>> found = [];
    private int runs;

    public async Task Run(TextWriter output)
    {
        for (var silos = 1; silos <= MostSilos; silos++)
        {
            await using var cluster = await BenchmarkSilos.Start(silos);
            foreach (var size in sizes)
            {
                await Measure(cluster, size, silos);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}, partitions, {days} days, {partitions} partitions, {rounds} rounds, {Environment.ProcessorCount} processors"));
        output.WriteLine("entities   silos   ms/tick   over 1 silo   processor ms/tick   over 1 silo   bytes between/tick");
        foreach (var size in sizes)
        {
            for (var silos = 1; silos <= MostSilos; silos++)
            {
                double Of(int count, Func<Figures, double> figure) => found[(size, count)].Select(figure).Median();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size,8} {silos,7} {Of(silos, run => run.Milliseconds),9:F2} {Of(silos, run => run.Milliseconds) / Of(1, run => run.Milliseconds),13:F2} {Of(silos, run => run.ProcessorMilliseconds),19:F2} {Of(silos, run => run.ProcessorMilliseconds) / Of(1, run => run.ProcessorMilliseconds),13:F2} {Of(silos, run => run.Bytes),20:F0}"));
            }
        }
    }

    private async Task Measure(BenchmarkSilos cluster, int size, int silos)
    {
        found[(size, silos)] = [];
        for (var round = 0; round <= rounds; round++)
        {
            var figures = await Live(cluster, size);
            if (round > 0)
            {
                found[(size, silos)].Add(figures);
            }
        }
    }

    private async Task<Figures> Live(BenchmarkSilos cluster, int size)
    {
        var request = ScenarioBelts.Request(ScaledScenario.Of(file, size, days), partitions) with { Engine = RunEngine.Partitions };
        var name = string.Create(CultureInfo.InvariantCulture, $"run-{++runs}");
        if (await cluster.Client.Submit(name, request) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        var (processor, between) = (0.0, await cluster.BytesBetween());
        var watch = new TickWatch(int.MaxValue, () => processor = cluster.ProcessorSeconds);
        var status = await new RunFollower(cluster.Client.Run(name)).Follow(watch, CancellationToken.None);
        watch.Stop();
        processor = cluster.ProcessorSeconds - processor;
        between = await cluster.BytesBetween() - between;
        await cluster.Client.Run(name).Forget();
        return status.Phase == RunPhase.Complete
            ? new Figures(1000 * watch.Seconds / watch.Ticks, 1000 * processor / watch.Ticks, between / request.Plan.End)
            : throw new InvalidOperationException(status.Failure);
    }

    private readonly record struct Figures(double Milliseconds, double ProcessorMilliseconds, double Bytes);
}
