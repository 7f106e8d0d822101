using System.Diagnostics.Metrics;
using OrleansIndustrialBelt.Grains.Measuring;

namespace OrleansIndustrialBelt.Benchmarks.Scale;

/// <summary>Adds up what runs of this process tell by <see cref="BeltMetrics"/>.</summary>
public sealed class RunMeter : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly Lock gate = new();
    private long steps;
    private double checkpointSeconds;

    public RunMeter()
    {
        listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == BeltMetrics.Source)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Add(instrument, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Add(instrument, value));
        listener.Start();
    }

    /// <summary>Entities that were stepped, and seconds that recovery points took, since the process began.</summary>
    public (long Steps, double CheckpointSeconds) Sums
    {
        get
        {
            lock (gate)
            {
                return (steps, checkpointSeconds);
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value)
    {
        lock (gate)
        {
            steps += instrument.Name == "belt.tick.active_entities" ? (long)value : 0;
            checkpointSeconds += instrument.Name == "belt.checkpoint.duration" ? value : 0;
        }
    }
}
