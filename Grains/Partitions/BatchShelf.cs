using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>
/// Batches that wait for their tick. They arrive in any order, some twice, some while the last tick is still being lived
/// here; a partition may see none of them before all of them are there.
/// </summary>
/// <param name="partitions">Number of partitions of the run.</param>
/// <param name="nextTick">The tick that is lived next; what was sent before it is not expected any more.</param>
public sealed class BatchShelf(int partitions, int nextTick = 0)
{
    // A neighbour is at most one tick ahead, so two rows suffice.
    private readonly Batch?[][] rows = [new Batch?[partitions], new Batch?[partitions]];

    /// <summary>The last tick whose batches were taken.</summary>
    private int unloaded = nextTick - 1;

    /// <summary>Keeps a batch. A second one of the same tick and source, or one that comes too late, is dropped.</summary>
    /// <returns>Whether it was kept.</returns>
    public bool Put(Batch batch)
    {
        if (batch.Tick <= unloaded || batch.Tick > unloaded + 2)
        {
            return false;
        }

        ref var place = ref rows[batch.Tick % 2][batch.Source];
        if (place is not null)
        {
            return false;
        }

        place = batch;
        return true;
    }

    /// <summary>Files all batches of a tick in the partition, in the order of their sources.</summary>
    public void Unload(int tick, Partition partition)
    {
        if (tick <= unloaded)
        {
            return;
        }

        var row = rows[tick % 2];
        for (var source = 0; source < row.Length; source++)
        {
            var batch = row[source];
            if (batch is null || batch.Tick != tick)
            {
                throw new LostShareException($"Partition {partition.Index} has no batch of partition {source} for tick {tick}.");
            }

            partition.Deliver(batch);
            row[source] = null;
        }

        unloaded = tick;
    }

    /// <summary>What waits here of a tick.</summary>
    public IEnumerable<Batch> Waiting(int tick) => rows[tick % 2].OfType<Batch>().Where(batch => batch.Tick == tick);
}
