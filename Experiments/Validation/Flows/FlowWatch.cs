using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Flows;

/// <summary>Watches the buffers of a belt through its run.</summary>
/// <param name="end">Tick after the last.</param>
internal sealed class FlowWatch(int end) : IRunObserver
{
    private readonly JobWatch jobs = new();
    private readonly GoodsWatch goods = new();

    /// <summary>The buffers by name.</summary>
    public IReadOnlyList<(string Name, Buffer Buffer)> Buffers =>
    [
        ("pipeline", jobs.Pipeline),
        ("material", jobs.Material),
        ("queue", jobs.Queue),
        ("lines", jobs.Lines),
        ("stock", goods.Stock),
        ("orders", goods.Orders),
        ("parcels", goods.Parcels),
    ];

    /// <inheritdoc/>
    public void TickClosed(int tick, LocalEngine engine)
    {
        foreach (var factory in engine.Entities.OfType<Factory>())
        {
            jobs.Read(tick, factory);
            foreach (var line in factory.ProductLines)
            {
                goods.Read(tick, line);
            }
        }

        goods.Read(tick, engine);
        if (tick == end - 1)
        {
            jobs.Close(end);
            goods.Close(end);
        }
    }
}
