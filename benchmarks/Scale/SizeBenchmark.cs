using System.Diagnostics;
using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage;

namespace OrleansIndustrialBelt.Benchmarks.Scale;

/// <summary>
/// One scenario at growing numbers of entities in one silo: time per active step, live memory per entity, and what recovery points take of
/// the run's time.
/// </summary>
/// <param name="file">The scenario.</param>
/// <param name="sizes">About how many entities.</param>
/// <param name="days">Days of each run.</param>
/// <param name="checkpointEveryDays">Days between recovery points, kept in files; 0 for none.</param>
/// <param name="engine">Who steps entities.</param>
public sealed class SizeBenchmark(string file, int[] sizes, int days, int checkpointEveryDays, RunEngine engine)
{
    private const int Partitions = 8;
    private const double Giga = 1 << 30;

    public async Task Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("belt-benchmark-");
        await using var silo = await EmbeddedSilo.Start(
            new ScenarioBelts(),
            builder => builder.AddBeltStorage(StorageNames.Belt, new StorageSettings { Folder = folder.FullName }));
        using var meter = new RunMeter();
        await Live(silo, meter, sizes[0]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}, {engine}, {days} days, a recovery point every {checkpointEveryDays} days, {Partitions} partitions, {Environment.ProcessorCount} processors"));
        output.WriteLine("entities   steps seen   seconds   µs/step   of the smallest   live bytes/entity   recovery points s   of the run   peak GB");
        var smallest = 0.0;
        foreach (var size in sizes)
        {
            var row = await Live(silo, meter, size);
            smallest = smallest > 0 ? smallest : row.PerStep;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Entities,8} {row.Steps,12} {row.Seconds,9:F1} {row.PerStep * 1e6,9:F2} {row.PerStep / smallest,17:F2} {row.LiveBytes / row.Entities,19} {row.CheckpointSeconds,19:F2} {row.CheckpointSeconds / row.Seconds,12:P1} {Peak(),9:F1}"));
        }

        folder.Delete(recursive: true);
    }

    private static double Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / Giga;
    }

    private async Task<Row> Live(EmbeddedSilo silo, RunMeter meter, int size)
    {
        var request = ScenarioBelts.Request(ScaledScenario.Of(file, size, days), Partitions) with { Engine = engine, CheckpointEveryDays = checkpointEveryDays };
        var entities = new ScenarioBelts().World(request).Directory.Count;
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begin = meter.Sums;
        var watch = new TickWatch(request.Plan.End / 2, () => begin = meter.Sums);
        await new GrainsEngine(silo.Grains).Run(request, watch, string.Create(CultureInfo.InvariantCulture, $"size-{Guid.NewGuid():N}"));
        watch.Stop();
        var end = meter.Sums;
        return new Row(entities, end.Steps - begin.Steps, watch.Seconds, watch.LiveBytes - before, end.CheckpointSeconds - begin.CheckpointSeconds);
    }

    private readonly record struct Row(int Entities, long Steps, double Seconds, long LiveBytes, double CheckpointSeconds)
    {
        public double PerStep => Seconds / Steps;
    }
}
