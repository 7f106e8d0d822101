using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>Calls the entities of one partition and exchanges batches with its neighbours; see <see cref="IPartitionGrain"/>.</summary>
/// <param name="belts">The silo's belts.</param>
[KeepAlive, PartitionPlacement]
public sealed class PartitionGrain(OpenBelts belts) : Grain, IPartitionGrain
{
    private GrainKeyParts address;
    private int lastTick;
    private Partition? partition;
    private BatchShelf? shelf;
    private EntityCalls? entities;
    private IPartitionGrain[] neighbours = [];

    /// <inheritdoc/>
    public async Task Start(int partitions)
    {
        address = GrainKeys.Parse(this.GetPrimaryKeyString());
        var world = await belts.Of(address.Run);
        partition = new Partition(address.Number, partitions, world.Directory, world.Plan);
        lastTick = world.Plan.End - 1;
        shelf = new BatchShelf(partitions);
        entities = new EntityCalls(
            [.. partition.Members.Select(member => GrainFactory.GetEntity(address.Run, address.Epoch, member))],
            address.Epoch);
        neighbours = [.. Enumerable.Range(0, partitions).Select(index => GrainFactory.GetPartition(address.Run, address.Epoch, index))];
        await entities.Begin();
    }

    /// <inheritdoc/>
    public async Task<TickResult> LiveTick(int epoch, int tick)
    {
        var mine = Of(epoch);
        shelf!.Unload(tick - 1, mine);
        try
        {
            await entities!.Step(mine, tick);
            if (tick == lastTick)
            {
                await entities.Close(mine, tick);
            }
        }
        catch (BrokenBalanceException broken)
        {
            return new TickResult(epoch, default, broken.Message);
        }

        var batches = new Batch[neighbours.Length];
        var report = mine.EndTick(batches);
        await Exchange(batches);
        return new TickResult(epoch, report, Failure: null);
    }

    /// <inheritdoc/>
    public Task Deliver(BatchEnvelope envelope)
    {
        if (envelope.Epoch == address.Epoch)
        {
            shelf?.Put(envelope.Batch);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<DayEnvelope> TakeDay(int epoch, int tick) => Task.FromResult(new DayEnvelope(Of(epoch).TakeDay()));

    /// <inheritdoc/>
    public Task<TotalsEnvelope> TakeTotals(int epoch) => Task.FromResult(new TotalsEnvelope(Of(epoch).TakeTotals()));

    /// <inheritdoc/>
    public async Task<StatesEnvelope> StateHashes(int epoch)
    {
        Of(epoch);
        return new StatesEnvelope(await entities!.Hashes());
    }

    /// <inheritdoc/>
    public async Task End()
    {
        if (entities is not null)
        {
            await entities.End();
            belts.Close(address.Run);
        }

        partition = null;
        entities = null;
        DeactivateOnIdle();
    }

    private async Task Exchange(Batch[] batches)
    {
        var deliveries = new List<Task>(batches.Length);
        foreach (var batch in batches)
        {
            if (batch.Target == address.Number)
            {
                shelf!.Put(batch);
            }
            else
            {
                deliveries.Add(neighbours[batch.Target].Deliver(new BatchEnvelope(address.Epoch, batch)));
            }
        }

        await Task.WhenAll(deliveries);
    }

    private Partition Of(int epoch) => partition is not null && epoch == address.Epoch
        ? partition
        : throw new InvalidOperationException($"{this.GetPrimaryKeyString()} was called for epoch {epoch}"
            + (partition is null ? ", but it holds no state." : "."));
}
