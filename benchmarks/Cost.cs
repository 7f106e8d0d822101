using System.Diagnostics;

namespace OrleansIndustrialBelt.Benchmarks;

/// <summary>What one whole run cost.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="CpuSeconds">Processor time of all threads of the process.</param>
/// <param name="Bytes">Garbage and all, as allocated.</param>
public readonly record struct Cost(double Seconds, double CpuSeconds, long Bytes)
{
    /// <summary>Runs something after a full collection and takes its cost.</summary>
    public static async Task<Cost> Of(Func<Task> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await run();
        return new Cost(
            watch.Elapsed.TotalSeconds,
            (Environment.CpuUsage.TotalTime - processor).TotalSeconds,
            GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
