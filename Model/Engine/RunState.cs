namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>All that a run is between two ticks, and how it is written and read; see <see cref="RunSnapshot"/>.</summary>
/// <param name="plan">What the run is.</param>
/// <param name="directory">Who lives on the belt.</param>
internal sealed class RunState(RunPlan plan, EntityDirectory directory)
{
    private readonly Dictionary<EntityId, Entity> entities = [];

    /// <summary>The clock's book.</summary>
    public RunLedger Ledger { get; private init; } = new(plan, directory);

    /// <summary>What all partitions together hold beside their entities.</summary>
    public PartitionState Belt { get; private init; } = new() { Histograms = new(directory.ScopeCount) };

    /// <summary>Writes a run.</summary>
    public static void Write(
        BinaryEncoder encoder, RunPlan plan, EntityDirectory directory, RunLedger ledger, IReadOnlyCollection<LocalPartition> partitions)
    {
        var state = new RunState(plan, directory)
        {
            Ledger = ledger,
            Belt = PartitionState.Of([.. partitions.Select(partition => partition.Save())], directory.ScopeCount),
        };
        FiguresWire.Plan(encoder, plan);
        encoder.Longs("residents", state.Residents());
        state.Describe(encoder);
        foreach (var entity in partitions.SelectMany(partition => partition.Entities).OrderBy(entity => entity.Id))
        {
            EntityBytes.Write(encoder, entity);
        }
    }

    /// <summary>Reads a run.</summary>
    /// <param name="decoder">What was written.</param>
    /// <param name="plan">What the run must be.</param>
    /// <param name="directory">Who must live on the belt.</param>
    /// <param name="create">Makes an entity in its state before hour 0.</param>
    /// <exception cref="InvalidDataException">It is another run.</exception>
    public static RunState Read(BinaryDecoder decoder, RunPlan plan, EntityDirectory directory, Func<EntityId, Entity> create)
    {
        var state = new RunState(plan, directory);
        var written = FiguresWire.Plan(decoder, plan: null);
        if (written != plan)
        {
            throw new InvalidDataException($"The snapshot is of another run: {written} instead of {plan}.");
        }

        if (!decoder.Longs("residents", []).AsSpan().SequenceEqual(state.Residents()))
        {
            throw new InvalidDataException("The snapshot is of another belt: there live others than here.");
        }

        state.Describe(decoder);
        foreach (var id in directory.All())
        {
            state.entities.Add(id, EntityBytes.Read(decoder, create(id)));
        }

        return decoder.AtEnd ? state : throw new InvalidDataException("The snapshot goes on after its end; another model wrote it.");
    }

    /// <summary>An entity as it was read.</summary>
    public Entity EntityOf(EntityId id) => entities[id];

    private void Describe(Codec codec)
    {
        Ledger.Describe(codec);
        Belt.Describe(codec);
    }

    private long[] Residents()
        => [directory.ScopeCount, .. Enum.GetValues<EntityKind>().Where(kind => kind != EntityKind.None).Select(kind => (long)directory.CountOf(kind))];
}
