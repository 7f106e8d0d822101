namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>A partition whose entities live in this process and are stepped by direct calls.</summary>
internal sealed class LocalPartition
{
    private readonly Partition partition;
    private readonly Entity[] entities;
    private readonly EntityStepper stepper;
    private readonly Outbox outbox = new();
    private readonly int lastTick;

    // Batches of even and odd ticks: a neighbour may still read the last tick's while this one writes the next.
    private readonly Batch[][] batches = [[], []];

    public LocalPartition(Partition partition, Func<EntityId, Entity> create, RunPlan plan)
    {
        this.partition = partition;
        entities = [.. partition.Members.Select(create)];
        stepper = new EntityStepper(plan.Seeds, plan.RecordDecisions);
        lastTick = plan.End - 1;
    }

    /// <summary>Entities in the order of their slots.</summary>
    public IReadOnlyList<Entity> Entities => entities;

    /// <summary>The report of the tick lived last.</summary>
    public TickReport Report { get; private set; }

    /// <summary>Letters that wait here or have been sealed for another partition.</summary>
    public IEnumerable<Letter> UnderWay => partition.UnderWay().Concat(batches[Report.Tick % 2].SelectMany(batch => batch.Letters));

    /// <summary>What the world outside the entities has paid in since the start, in fen.</summary>
    public long OutsidePaidFen { get; private set; }

    /// <summary>Takes in what all partitions sealed in the last tick, then steps everyone who is due.</summary>
    public void LiveTick(int tick, LocalPartition[] all)
    {
        if (tick > 0)
        {
            foreach (var source in all)
            {
                partition.Deliver(source.batches[(tick - 1) % 2][partition.Index]);
            }
        }

        var everyoneDue = partition.BeginTick(tick);
        for (var i = 0; i < everyoneDue.Count; i++)
        {
            var due = everyoneDue[i];
            stepper.Step(ref entities[due.Slot], tick, due.Inbox, partition.Board, outbox);
            OutsidePaidFen = checked(OutsidePaidFen + outbox.OutsidePaidFen);
            partition.Book(due, outbox);
        }

        if (tick == lastTick)
        {
            Close(tick);
        }

        // Those of the tick before last have been delivered everywhere.
        foreach (var delivered in batches[tick % 2])
        {
            partition.Reuse(delivered);
        }

        var sealedBatches = new Batch[all.Length];
        Report = partition.EndTick(sealedBatches);
        batches[tick % 2] = sealedBatches;
    }

    public PartitionFigures TakeDay() => partition.TakeDay();

    public PartitionTotals TakeTotals() => partition.TakeTotals();

    private void Close(int tick)
    {
        for (var slot = 0; slot < entities.Length; slot++)
        {
            stepper.Close(entities[slot], tick, partition.Board, outbox);
            partition.BookClosing(slot, outbox);
        }
    }
}
