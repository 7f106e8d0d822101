using System.Diagnostics;
using System.Globalization;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>Lets the entities of one partition live and exchanges batches with its neighbours; see <see cref="IPartitionGrain"/>.</summary>
/// <param name="belts">The silo's belts.</param>
/// <param name="store">Where recovery points lie.</param>
[KeepAlive, PartitionPlacement]
public sealed class PartitionGrain(OpenBelts belts, BeltStore store) : Grain, IPartitionGrain
{
    private GrainKeyParts address;
    private int ticksDone;
    private int lastTick;
    private Partition? partition;
    private BatchShelf? shelf;
    private IEntitySteps? entities;
    private IPartitionGrain[] neighbours = [];
    private long tickEnded;

    /// <inheritdoc/>
    public async Task Start(PartitionStart start)
    {
        if (start.Model != ModelVersion.Current)
        {
            throw new InvalidOperationException($"The run was begun by model {start.Model}; one of the silos has model {ModelVersion.Current}.");
        }

        address = GrainKeys.Parse(this.GetPrimaryKeyString());
        var world = await belts.Of(address.Run, start.Revision);
        var made = new Partition(address.Number, start.Partitions, world.Directory, world.Plan);
        lastTick = world.Plan.End - 1;
        ticksDone = start.NextTick;
        shelf = new BatchShelf(start.Partitions, start.NextTick);
        entities = start.Engine == RunEngine.Partitions
            ? new DirectSteps(made, world)
            : new EntityCalls(made, [.. made.Members.Select(member => GrainFactory.GetEntity(address.Run, address.Epoch, member))], address.Epoch, start.Revision);
        neighbours = [.. Enumerable.Range(0, start.Partitions).Select(index => GrainFactory.GetPartition(address.Run, address.Epoch, index))];
        await entities.Begin(start.NextTick, await Restore(made, start, world.Directory.ScopeCount));
        partition = made;
    }

    /// <inheritdoc/>
    public async Task<TickResult> LiveTick(int epoch, int tick)
    {
        var mine = Of(epoch, tick);
        if (tickEnded > 0)
        {
            BeltMetrics.BarrierWait.Record(Stopwatch.GetElapsedTime(tickEnded).TotalSeconds);
        }

        shelf!.Unload(tick - 1, mine);
        try
        {
            await entities!.Step(tick);
            if (tick == lastTick)
            {
                await entities.Close(tick);
            }
        }
        catch (BrokenBalanceException broken)
        {
            return new TickResult(epoch, default, broken.Message);
        }

        var batches = new Batch[neighbours.Length];
        var report = mine.EndTick(batches);
        ticksDone = tick + 1;
        await Exchange(batches);
        tickEnded = Stopwatch.GetTimestamp();
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
    public Task<DayEnvelope> TakeDay(int epoch, int tick) => Task.FromResult(new DayEnvelope(Of(epoch, tick + 1).TakeDay()));

    /// <inheritdoc/>
    public Task<TotalsEnvelope> TakeTotals(int epoch) => Task.FromResult(new TotalsEnvelope(Of(epoch, ticksDone).TakeTotals()));

    /// <inheritdoc/>
    public async Task<StatesEnvelope> StateHashes(int epoch)
    {
        Of(epoch, ticksDone);
        return new StatesEnvelope(await entities!.Hashes());
    }

    /// <inheritdoc/>
    public async Task<SavedShare> Save(int epoch, int ticksDone)
    {
        var state = Of(epoch, ticksDone).Save();
        foreach (var batch in shelf!.Waiting(ticksDone - 1))
        {
            state.Letters.AddRange(batch.Letters);
            state.Bulletins.AddRange(batch.Bulletins);
        }

        var writer = store.Write(string.Create(CultureInfo.InvariantCulture, $"{address.Run}/{epoch}/{ticksDone}/{address.Number}"));
        await ShareFrames.Write(writer, state, entities!);
        return new SavedShare(await writer.Close());
    }

    /// <inheritdoc/>
    public Task<EntityView?> Look(string entity)
        => Task.FromResult(partition is not null && EntityId.TryParse(entity, out var id) ? entities!.Look(id, ticksDone - 1) : null);

    /// <inheritdoc/>
    public async Task End(bool runIsOver)
    {
        if (entities is not null)
        {
            await entities.End();
        }

        if (runIsOver)
        {
            belts.Close(GrainKeys.Parse(this.GetPrimaryKeyString()).Run);
        }

        partition = null;
        entities = null;
        DeactivateOnIdle();
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>> Restore(Partition made, PartitionStart start, int scopes)
    {
        if (start.NextTick == 0)
        {
            return [];
        }

        var (state, states) = ShareFrames.Read(await store.Read(start.From), scopes);
        made.Restore(start.NextTick, state);
        return states;
    }

    private async Task Exchange(Batch[] batches)
    {
        var deliveries = new List<Task>(batches.Length);
        foreach (var batch in batches)
        {
            if (batch.Target == address.Number)
            {
                BeltMetrics.LettersWithin.Add(batch.Letters.Count);
                shelf!.Put(batch);
            }
            else
            {
                BeltMetrics.LettersAcross.Add(batch.Letters.Count);
                deliveries.Add(neighbours[batch.Target].Deliver(new BatchEnvelope(address.Epoch, batch)));
            }
        }

        await Task.WhenAll(deliveries);
    }

    private Partition Of(int epoch, int ticks) => partition is not null && epoch == address.Epoch && ticks == ticksDone
        ? partition
        : throw new LostShareException($"{this.GetPrimaryKeyString()} was called for tick {ticks} of epoch {epoch}, but "
            + (partition is null ? "it holds no state." : $"it has lived {ticksDone} ticks of epoch {address.Epoch}."));
}
