using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Grains.Entities;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>
/// Holds the entities of a partition itself and steps them as the local engine does. It works beside the grain's turns, so that
/// neighbours can deliver and the silo can answer probes meanwhile.
/// </summary>
/// <param name="partition">Books what they do.</param>
/// <param name="world">The belt.</param>
internal sealed class DirectSteps(Partition partition, RunnableBelt world) : IEntitySteps
{
    private readonly Dictionary<EntityId, EntityDiary> diaries = [];
    private EntityShare? share;

    private EntityShare Share => share ?? throw new LostShareException($"Partition {partition.Index} holds no entities.");

    /// <inheritdoc/>
    public Task Begin(int nextTick, IReadOnlyList<ReadOnlyMemory<byte>> states) => Task.Run(() =>
    {
        var slot = 0;
        share = new EntityShare(
            partition,
            id => states.Count == 0 ? world.Create(id) : EntityBytes.Read(new BinaryDecoder(states[slot++]), world.Create(id)),
            world.Plan);
    });

    /// <inheritdoc/>
    public Task Step(int tick) => Task.Run(() => Share.Step(tick));

    /// <inheritdoc/>
    public Task Close(int tick) => Task.Run(() => Share.Close(tick));

    /// <inheritdoc/>
    public async Task Save(Func<ReadOnlyMemory<byte>, Task> keep)
    {
        var encoder = new BinaryEncoder();
        foreach (var entity in Share.Entities)
        {
            encoder.Clear();
            EntityBytes.Write(encoder, entity);
            await keep(encoder.Written.ToArray());
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StateHash>> Hashes() => Task.Run<IReadOnlyList<StateHash>>(() => [.. Share.Entities.Select(StateHash.Of)]);

    /// <inheritdoc/>
    /// <remarks>Diaries are kept from the first look on: few entities of a big belt are ever looked at.</remarks>
    public EntityView? Look(EntityId entity, int tick)
    {
        if (Share.Entities.Index().FirstOrDefault(held => held.Item.Id == entity) is not { Item: { } held } found)
        {
            return null;
        }

        if (!diaries.TryGetValue(entity, out var diary))
        {
            diaries[entity] = diary = new EntityDiary();
            Share.Listen(found.Index, diary.Enter);
        }

        return diary.Show(held, tick);
    }

    /// <inheritdoc/>
    public Task End()
    {
        share = null;
        return Task.CompletedTask;
    }
}
