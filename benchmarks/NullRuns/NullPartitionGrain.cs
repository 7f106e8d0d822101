using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Partitions;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Benchmarks.NullRuns;

/// <inheritdoc cref="INullPartitionGrain"/>
[KeepAlive, PartitionPlacement]
public sealed class NullPartitionGrain(Schedule schedule) : Grain, INullPartitionGrain
{
    private const int Window = 256;
    private static readonly Letter[] Inbox = new Letter[Schedule.LongestInbox];
    private readonly ValueTask<StepResult>[] calls = new ValueTask<StepResult>[Window];
    private readonly Outbox[] outboxes = [.. Enumerable.Range(0, Window).Select(_ => new Outbox())];
    private INullGrain[] members = [];
    private INullPartitionGrain[] neighbours = [];
    private GrainKeyParts address;

    public async Task Start()
    {
        address = GrainKeys.Parse(this.GetPrimaryKeyString());
        members = [.. Enumerable.Range(0, schedule.Members[address.Number])
            .Select(slot => GrainFactory.GetGrain<INullGrain>($"{address.Run}/{address.Number}/null/{slot}"))];
        neighbours = [.. Enumerable.Range(0, schedule.Partitions)
            .Select(index => GrainFactory.GetGrain<INullPartitionGrain>(GrainKeys.Partition(address.Run, address.Epoch, index)))];
        await ForAll(member => member.Begin());
    }

    public async Task<TickResult> LiveTick(int tick)
    {
        await Step(schedule.DueAt(tick, address.Number), tick);
        var deliveries = new List<Task>();
        for (var target = 0; target < neighbours.Length; target++)
        {
            var batch = new Batch(tick, address.Number, target, [], []);
            if (target != address.Number)
            {
                deliveries.Add(neighbours[target].Deliver(new BatchEnvelope(1, batch)));
            }
        }

        await Task.WhenAll(deliveries);
        return new TickResult(1, default, Failure: null);
    }

    public Task Deliver(BatchEnvelope envelope) => Task.CompletedTask;

    public async Task End()
    {
        await ForAll(member => member.Hash());
        await ForAll(member => member.End());
        DeactivateOnIdle();
    }

    private async Task Step(IReadOnlyList<DueNull> due, int tick)
    {
        var sent = 0;
        for (var booked = 0; booked < due.Count; booked++)
        {
            for (; sent < due.Count && sent < booked + Window; sent++)
            {
                var (slot, letters) = due[sent];
                var envelope = new StepEnvelope(1, tick, Inbox.AsMemory(0, letters), BulletinBoard.Empty, outboxes[sent % Window]);
#pragma warning disable CA2012 // Kept until its turn comes, and awaited exactly once below.
                calls[sent % Window] = members[slot].Step(envelope);
#pragma warning restore CA2012
            }

            await calls[booked % Window];
        }
    }

    private async Task ForAll(Func<INullGrain, Task> call)
    {
        foreach (var chunk in members.Chunk(Window))
        {
            await Task.WhenAll(chunk.Select(call));
        }
    }
}
