using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Benchmarks;

/// <summary>Takes the live memory once, in the middle of a run.</summary>
/// <param name="tick">From which tick on.</param>
public sealed class MemoryProbe(int tick) : IRunObserver, IProgress<int>
{
    public long Bytes { get; private set; }

    public void TickClosed(int tick, LocalEngine engine) => Report(tick);

    public void Report(int value)
    {
        if (value >= tick && Bytes == 0)
        {
            Bytes = GC.GetTotalMemory(forceFullCollection: true);
        }
    }
}
