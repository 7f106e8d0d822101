namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>A partition whose entities live in this process and are stepped by direct calls.</summary>
internal sealed class LocalPartition
{
    private readonly Partition partition;
    private readonly EntityShare share;
    private readonly int lastTick;
    private long outsidePaidBeforeFen;

    // Batches of even and odd ticks: a neighbour may still read the last tick's while this one writes the next.
    private readonly Batch[][] batches = [[], []];

    public LocalPartition(Partition partition, Func<EntityId, Entity> create, RunPlan plan)
    {
        this.partition = partition;
        share = new EntityShare(partition, create, plan);
        lastTick = plan.End - 1;
    }

    /// <summary>Entities in the order of their slots.</summary>
    public IReadOnlyList<Entity> Entities => share.Entities;

    /// <summary>The report of the tick lived last.</summary>
    public TickReport Report { get; private set; }

    /// <summary>What was counted on the day, if the tick lived last ended one.</summary>
    public PartitionFigures? Day { get; private set; }

    /// <summary>Letters that wait here or have been sealed for another partition.</summary>
    public IEnumerable<Letter> UnderWay => partition.UnderWay().Concat(LastBatches.SelectMany(batch => batch.Letters));

    /// <summary>What the world outside the entities has paid in since the start, in fen.</summary>
    public long OutsidePaidFen => outsidePaidBeforeFen + share.OutsidePaidFen;

    private Batch[] LastBatches => batches[Report.Tick % 2];

    /// <summary>Takes in what all partitions sealed in the last tick, then steps everyone who is due.</summary>
    public void LiveTick(int tick, LocalPartition[] all)
    {
        foreach (var source in all)
        {
            // Nothing was sealed before the first tick that is lived here.
            if (source.batches[(tick + 1) % 2] is { Length: > 0 } made)
            {
                partition.Deliver(made[partition.Index]);
            }
        }

        share.Step(tick);
        if (tick == lastTick)
        {
            share.Close(tick);
        }

        // Those of the tick before last have been delivered everywhere.
        foreach (var delivered in batches[tick % 2])
        {
            partition.Reuse(delivered);
        }

        var sealedBatches = new Batch[all.Length];
        Report = partition.EndTick(sealedBatches);
        batches[tick % 2] = sealedBatches;
        Day = RunLedger.EndsDay(tick) ? partition.TakeDay() : null;
    }

    public PartitionTotals TakeTotals() => partition.TakeTotals();

    /// <summary>What it holds between two ticks, batches that are sealed included; it is valid until the next tick.</summary>
    public PartitionState Save()
    {
        var state = partition.Save();
        state.Letters.AddRange(LastBatches.SelectMany(batch => batch.Letters));
        state.Bulletins.AddRange(LastBatches.Take(1).SelectMany(batch => batch.Bulletins));
        state.OutsidePaidFen = OutsidePaidFen;
        return state;
    }

    /// <summary>Goes on from what all partitions held before a tick. What is added up over partitions in the end may lie in any: here in the first.</summary>
    public void Restore(int nextTick, PartitionState belt)
    {
        var mine = partition.Index == 0 ? belt : belt.WithoutTotals();
        partition.Restore(nextTick, mine);
        outsidePaidBeforeFen = mine.OutsidePaidFen;
    }
}
