using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>
/// Steps entities that are grains of their own: calls the grains of a partition's entities with a limited number of calls in flight: all at once is three times slower
/// at 100,000 entities, since every call waits in memory.
/// </summary>
/// <param name="partition">Books what they do.</param>
/// <param name="members">Grains in the order of slots.</param>
/// <param name="epoch">The partition's epoch.</param>
/// <param name="revision">The revision of the run's request.</param>
internal sealed class EntityCalls(Partition partition, IEntityGrain[] members, int epoch, int revision) : IEntitySteps
{
    private const int Window = 256;
    private readonly ValueTask<StepResult>[] calls = new ValueTask<StepResult>[Window];
    private readonly Outbox[] outboxes = [.. Enumerable.Range(0, Math.Min(Window, members.Length)).Select(_ => new Outbox())];

    /// <inheritdoc/>
    public async Task Begin(int nextTick, IReadOnlyList<ReadOnlyMemory<byte>> states)
    {
        for (var first = 0; first < members.Length; first += Window)
        {
            await Task.WhenAll(Enumerable.Range(first, Math.Min(Window, members.Length - first))
                .Select(slot => members[slot].Begin(new EntityStart(nextTick, revision, states.Count == 0 ? [] : states[slot].ToArray()))));
        }
    }

    /// <inheritdoc/>
    public Task Step(int tick) => InWindows(tick, partition.BeginTick(tick), closing: false);

    /// <inheritdoc/>
    public Task Close(int tick) => InWindows(
        tick,
        [.. partition.Members.Select((member, slot) => new Due(slot, member, ReadOnlyMemory<Letter>.Empty))],
        closing: true);

    /// <inheritdoc/>
    public async Task Save(Func<ReadOnlyMemory<byte>, Task> keep)
    {
        foreach (var chunk in members.Chunk(Window))
        {
            foreach (var saved in await Task.WhenAll(chunk.Select(member => member.Save())))
            {
                await keep(saved.State);
            }
        }
    }

    /// <inheritdoc/>
    public EntityView? Look(EntityId entity, int tick) => null;

    /// <inheritdoc/>
    public async Task End()
    {
        foreach (var chunk in members.Chunk(Window))
        {
            await Task.WhenAll(chunk.Select(member => member.End()));
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StateHash>> Hashes()
    {
        var states = new List<StateHash>(members.Length);
        foreach (var chunk in members.Chunk(Window))
        {
            var hashes = await Task.WhenAll(chunk.Select(member => member.Hash()));
            states.AddRange(hashes.Select(hash => hash.State));
        }

        return states;
    }

    private async Task InWindows(int tick, List<Due> due, bool closing)
    {
        BrokenBalanceException? failure = null;
        var sent = 0;
        for (var booked = 0; booked < due.Count; booked++)
        {
            for (; sent < due.Count && sent < booked + Window && failure is null; sent++)
            {
#pragma warning disable CA2012 // Kept until its turn comes, and awaited exactly once below.
                calls[sent % Window] = Call(due[sent], tick, partition.Board, sent % Window, closing);
#pragma warning restore CA2012
            }

            if (booked == sent)
            {
                break;
            }

            var result = await calls[booked % Window];
            failure ??= Book(due[booked], tick, result, closing);
        }

        if (failure is not null)
        {
            throw failure;
        }
    }

    private ValueTask<StepResult> Call(in Due due, int tick, BulletinBoard board, int place, bool closing)
    {
        outboxes[place].Clear();
        var envelope = new StepEnvelope(epoch, tick, due.Inbox, board, outboxes[place]);
        return closing ? members[due.Slot].Close(envelope) : members[due.Slot].Step(envelope);
    }

    private BrokenBalanceException? Book(in Due due, int tick, StepResult result, bool closing)
    {
        if (result.Epoch != epoch || result.Tick != tick)
        {
            throw new LostShareException(
                $"{due.Id} answered for tick {result.Tick} of epoch {result.Epoch}; tick {tick} of epoch {epoch} was asked for.");
        }

        if (result.Failure is not null)
        {
            return new BrokenBalanceException(result.Failure);
        }

        try
        {
            if (closing)
            {
                partition.BookClosing(due.Slot, result.Outbox);
            }
            else
            {
                partition.Book(due, result.Outbox);
            }

            return null;
        }
        catch (BrokenBalanceException broken)
        {
            return broken;
        }
    }
}
