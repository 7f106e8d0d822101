using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Benchmarks.NullRuns;

/// <inheritdoc cref="INullRunGrain"/>
[KeepAlive]
public sealed class NullRunGrain(Schedule schedule) : Grain, INullRunGrain
{
    public async Task Run()
    {
        var run = this.GetPrimaryKeyString();
        INullPartitionGrain[] partitions = [.. Enumerable.Range(0, schedule.Partitions)
            .Select(index => GrainFactory.GetGrain<INullPartitionGrain>(GrainKeys.Partition(run, 1, index)))];
        await Task.WhenAll(partitions.Select(partition => partition.Start()));
        for (var tick = 0; tick < schedule.Ticks; tick++)
        {
            await Task.WhenAll(partitions.Select(partition => partition.LiveTick(tick)));
        }

        await Task.WhenAll(partitions.Select(partition => partition.End()));
        DeactivateOnIdle();
    }
}
