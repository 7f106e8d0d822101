using System.Globalization;
using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Benchmarks.NullRuns;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Silo;

namespace OrleansIndustrialBelt.Benchmarks;

/// <summary>
/// Whole runs of one belt, warm and interleaved: local on one and two threads, grains, and the null run that makes the same
/// calls with no model. Ratios are medians over rounds; times of a busy machine mean nothing alone.
/// </summary>
/// <param name="source">Makes the belt.</param>
/// <param name="request">The run.</param>
/// <param name="rounds">Rounds after the warm-up round.</param>
public sealed class EngineBenchmark(IBeltSource source, RunRequest request, int rounds)
{
    private readonly Dictionary<string, List<Cost>> costs = new(StringComparer.Ordinal);
    private int nullRuns;

    public async Task Run(TextWriter output)
    {
        var belt = source.Open(request);
        var schedule = Schedule.Record(belt, request.Partitions);
        await using var silo = await EmbeddedSilo.Start(source, builder => builder.Services.Add(new(typeof(Schedule), schedule)));
        var engine = new GrainsEngine(silo.Grains);
        for (var round = 0; round <= rounds; round++)
        {
            await Time("local 1", () => Local(1), round);
            await Time("local 2", () => Local(2), round);
            await Time("grains", () => engine.Run(request), round);
            await Time("partitions", () => engine.Run(request with { Engine = RunEngine.Partitions }), round);
            await Time("null", () => silo.Grains.GetGrain<INullRunGrain>($"null-{++nullRuns}").Run(), round);
        }

        Write(output, belt, schedule);
        var local = LiveBytesLocal();
        var grains = await LiveBytesGrains(engine);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"live bytes per entity, mid-run: local {local / belt.Directory.Count}, grains {grains / belt.Directory.Count}"));
    }

    private Task Local(int threads)
    {
        var belt = source.Open(request);
        new LocalEngine(belt.Directory, belt.Create, belt.Plan, request.Partitions, threads).Run();
        return Task.CompletedTask;
    }

    private async Task Time(string name, Func<Task> run, int round)
    {
        var cost = await Cost.Of(run);
        if (round > 0)
        {
            if (!costs.TryGetValue(name, out var list))
            {
                costs[name] = list = [];
            }

            list.Add(cost);
        }
    }

    private void Write(TextWriter output, RunnableBelt belt, Schedule schedule)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{belt.Directory.Count} entities, {schedule.Ticks} ticks, {schedule.Steps} steps, {request.Partitions} partitions, {rounds} rounds, {Environment.ProcessorCount} processors"));
        output.WriteLine("engine       seconds   cpu s    steps/s   bytes/step");
        foreach (var name in (string[])["local 1", "local 2", "grains", "partitions", "null"])
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-10} {Median(name, cost => cost.Seconds),9:F3} {Median(name, cost => cost.CpuSeconds),7:F3} {schedule.Steps / Median(name, cost => cost.Seconds),10:F0} {Median(name, cost => cost.Bytes) / schedule.Steps,12:F0}"));
        }

        output.WriteLine(Ratio("grains / (local 2 + null), goal <= 1.25", cost => cost.Seconds));
        output.WriteLine(Ratio("the same in processor time", cost => cost.CpuSeconds));
        var speedup = Enumerable.Range(0, rounds).Select(round => costs["local 1"][round].Seconds / costs["local 2"][round].Seconds).Median();
        var direct = Enumerable.Range(0, rounds).Select(round => costs["local 2"][round].Seconds / costs["partitions"][round].Seconds).Median();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"local 2 / partitions, goal >= 0.7: {direct:F2}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"local 1 / local 2, goal >= 1.6: {speedup:F2}"));
    }

    private string Ratio(string label, Func<Cost, double> of)
    {
        var ratio = Enumerable.Range(0, rounds)
            .Select(round => of(costs["grains"][round]) / (of(costs["local 2"][round]) + of(costs["null"][round])))
            .Median();
        return string.Create(CultureInfo.InvariantCulture, $"{label}: {ratio:F2}");
    }

    private double Median(string name, Func<Cost, double> of) => costs[name].Select(of).Median();

    private long LiveBytesLocal()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var belt = source.Open(request);
        var probe = new MemoryProbe(belt.Plan.End / 2);
        new LocalEngine(belt.Directory, belt.Create, belt.Plan, request.Partitions, 1, probe).Run();
        return probe.Bytes - before;
    }

    private async Task<long> LiveBytesGrains(GrainsEngine engine)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var probe = new MemoryProbe(request.Plan.End / 2);
        await engine.Run(request, probe);
        return probe.Bytes - before;
    }
}
