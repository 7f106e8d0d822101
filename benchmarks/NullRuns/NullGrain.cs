using Orleans.Placement;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Benchmarks.NullRuns;

/// <inheritdoc cref="INullGrain"/>
[KeepAlive, PreferLocalPlacement]
public sealed class NullGrain : Grain, INullGrain
{
    private static readonly HashEnvelope NoState = new(new StateHash(EntityId.None, new byte[32]));

    public Task Begin() => Task.CompletedTask;

    public ValueTask<StepResult> Step(StepEnvelope envelope)
        => new(new StepResult(envelope.Epoch, envelope.Tick, envelope.Outbox, Failure: null));

    public Task<HashEnvelope> Hash() => Task.FromResult(NoState);

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
