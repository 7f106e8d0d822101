using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Queues;

/// <summary>A factory as it is, with somebody beside it who counts jobs that wait and jobs on lines whenever something has happened.</summary>
/// <param name="factory">The factory.</param>
/// <param name="from">First tick that counts.</param>
/// <param name="end">Tick after the last that counts.</param>
internal sealed class WatchedLines(Factory factory, int from, int end) : Entity(factory.Id)
{
    private int last;
    private int waiting;
    private int busy;
    private int arrived;

    /// <summary>Ticks that count.</summary>
    public int Ticks => end - from;

    /// <summary>Jobs that waited for a line, added up over ticks.</summary>
    public double WaitingTicks { get; private set; }

    /// <summary>Jobs on lines, added up over ticks.</summary>
    public double BusyTicks { get; private set; }

    /// <summary>Jobs whose material arrived.</summary>
    public int Arrived { get; private set; }

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        factory.Step(hour);
        CountUntil(hour.Tick);

        // What is left of the first job waits for material: it stands for all customers who are still to come.
        waiting = factory.Plant.Waiting.Jobs.Count - 1;
        busy = factory.Plant.UnderWay.Jobs.Count;
        Arrived += hour.Tick >= from && hour.Tick < end ? factory.Plant.LastJobNumber - 1 - arrived : 0;
        arrived = factory.Plant.LastJobNumber - 1;
    }

    /// <inheritdoc/>
    public override void Close(Hour hour) => CountUntil(end);

    /// <inheritdoc/>
    public override void Describe(Codec codec) => factory.Describe(codec);

    private void CountUntil(int tick)
    {
        double ticks = Math.Max(0, Math.Min(tick, end) - Math.Max(last, from));
        WaitingTicks += waiting * ticks;
        BusyTicks += busy * ticks;
        last = tick;
    }
}
