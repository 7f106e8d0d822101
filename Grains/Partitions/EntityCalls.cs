using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>
/// Calls the grains of a partition's entities with a limited number of calls in flight: all at once is three times slower
/// at 100,000 entities, since every call waits in memory.
/// </summary>
/// <param name="members">Grains in the order of slots.</param>
/// <param name="epoch">The partition's epoch.</param>
internal sealed class EntityCalls(IEntityGrain[] members, int epoch)
{
    private const int Window = 256;
    private readonly ValueTask<StepResult>[] calls = new ValueTask<StepResult>[Window];
    private readonly Outbox[] outboxes = [.. Enumerable.Range(0, Math.Min(Window, members.Length)).Select(_ => new Outbox())];

    /// <summary>Makes every entity.</summary>
    public Task Begin() => ForAll(static member => member.Begin());

    /// <summary>Forgets every entity.</summary>
    public Task End() => ForAll(static member => member.End());

    /// <summary>Steps everyone who is due in a tick and books what they did.</summary>
    /// <exception cref="BrokenBalanceException">A step failed; of several, the first in canonical order is named.</exception>
    public Task Step(Partition partition, int tick) => InWindows(partition, tick, partition.BeginTick(tick), closing: false);

    /// <summary>Lets everyone count what is still open after the last tick.</summary>
    /// <exception cref="BrokenBalanceException">It failed; of several, the first in canonical order is named.</exception>
    public Task Close(Partition partition, int tick) => InWindows(
        partition,
        tick,
        [.. partition.Members.Select((member, slot) => new Due(slot, member, ReadOnlyMemory<Letter>.Empty))],
        closing: true);

    /// <summary>Hashes the state of every entity.</summary>
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

    private async Task InWindows(Partition partition, int tick, List<Due> due, bool closing)
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
            failure ??= Book(partition, due[booked], tick, result, closing);
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

    private BrokenBalanceException? Book(Partition partition, in Due due, int tick, StepResult result, bool closing)
    {
        if (result.Epoch != epoch || result.Tick != tick)
        {
            throw new InvalidOperationException(
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

    private async Task ForAll(Func<IEntityGrain, Task> call)
    {
        foreach (var chunk in members.Chunk(Window))
        {
            await Task.WhenAll(chunk.Select(call));
        }
    }
}
