using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Benchmarks.NullRuns;

/// <summary>An entity's grain without an entity: the same calls and envelopes, and nothing done.</summary>
public interface INullGrain : IGrainWithStringKey
{
    Task Begin();

    ValueTask<StepResult> Step(StepEnvelope envelope);

    Task<HashEnvelope> Hash();

    Task End();
}

/// <summary>A partition's grain without a partition: calls null grains by the recorded schedule.</summary>
public interface INullPartitionGrain : IGrainWithStringKey
{
    [ResponseTimeout("00:10:00")]
    Task Start();

    [ResponseTimeout("00:10:00")]
    Task<TickResult> LiveTick(int tick);

    [Orleans.Concurrency.AlwaysInterleave]
    Task Deliver(BatchEnvelope envelope);

    [ResponseTimeout("00:10:00")]
    Task End();
}

/// <summary>A run's grain without a ledger.</summary>
public interface INullRunGrain : IGrainWithStringKey
{
    [ResponseTimeout("00:30:00")]
    Task Run();
}
