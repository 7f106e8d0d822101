using System.Diagnostics;

namespace OrleansIndustrialBelt.Benchmarks.Scale;

/// <summary>
/// Times a run from its first tick on, so that making the belt is left out, and once takes the live memory in mid-run; the time of that is
/// left out too.
/// </summary>
/// <param name="memoryAt">The tick from which on memory is taken; <see cref="int.MaxValue"/> for never.</param>
/// <param name="begun">Is called at the first tick.</param>
public sealed class TickWatch(int memoryAt, Action begun) : IProgress<int>
{
    private readonly Stopwatch watch = new();
    private int first;
    private int last;

    /// <summary>Seconds since the first tick that was seen.</summary>
    public double Seconds => watch.Elapsed.TotalSeconds;

    /// <summary>Ticks that were lived since then.</summary>
    public int Ticks => last - first;

    /// <summary>Live bytes of the process in mid-run.</summary>
    public long LiveBytes { get; private set; }

    /// <inheritdoc/>
    public void Report(int value)
    {
        last = value;
        if (value > 0 && first == 0)
        {
            first = value;
            begun();
            watch.Start();
        }

        if (value >= memoryAt && LiveBytes == 0)
        {
            watch.Stop();
            GC.Collect();
            LiveBytes = GC.GetTotalMemory(forceFullCollection: false);
            watch.Start();
        }
    }

    /// <summary>The run is over.</summary>
    public void Stop() => watch.Stop();
}
