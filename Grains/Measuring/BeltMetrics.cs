using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OrleansIndustrialBelt.Grains.Measuring;

/// <summary>What those who operate a cluster may watch of its runs. Where nobody listens a measurement costs a comparison; none changes a result.</summary>
public static class BeltMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Source = "OrleansIndustrialBelt";

    private static readonly Meter Meter = new(Source);

    /// <summary>Traces of recovery points.</summary>
    internal static ActivitySource Traces { get; } = new(Source);

    /// <summary>Ticks that runs lived, repeated ones included.</summary>
    internal static Counter<long> Ticks { get; } = Meter.CreateCounter<long>("belt.ticks");

    /// <summary>Entities that stepped in a tick.</summary>
    internal static Histogram<long> ActiveEntities { get; } = Meter.CreateHistogram<long>("belt.tick.active_entities");

    /// <summary>Letters to entities of the sender's own partition.</summary>
    internal static Counter<long> LettersWithin { get; } = Meter.CreateCounter<long>("belt.letters.within_partitions");

    /// <summary>Letters to entities of other partitions.</summary>
    internal static Counter<long> LettersAcross { get; } = Meter.CreateCounter<long>("belt.letters.across_partitions");

    /// <summary>How long a partition that had lived a tick waited for the next, in seconds.</summary>
    internal static Histogram<double> BarrierWait { get; } = Meter.CreateHistogram<double>("belt.barrier.wait", unit: "s");

    /// <summary>How long writing a recovery point took, in seconds.</summary>
    internal static Histogram<double> Checkpoint { get; } = Meter.CreateHistogram<double>("belt.checkpoint.duration", unit: "s");

    /// <summary>Losses that runs outlived.</summary>
    internal static Counter<long> Recoveries { get; } = Meter.CreateCounter<long>("belt.recoveries");
}
