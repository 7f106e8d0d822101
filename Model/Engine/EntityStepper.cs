namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Lets one entity at a time live its hour. Every engine steps entities through it, so that none can treat a step or its
/// failure differently.
/// </summary>
/// <param name="seeds">The run's seeds.</param>
/// <param name="decisionsWanted">Whether decisions are handed over with their reasons; changes no result.</param>
public sealed class EntityStepper(RunSeeds seeds, bool decisionsWanted)
{
    private readonly Hour hour = new(seeds);

    /// <summary>
    /// Steps <paramref name="entity"/>; what it does is in <paramref name="outbox"/> afterwards, and nothing else. In a new age it
    /// is another object afterwards; see <see cref="Ages"/>.
    /// </summary>
    /// <exception cref="BrokenBalanceException">The step failed; the message names entity and tick.</exception>
    public void Step(ref Entity entity, int tick, ReadOnlyMemory<Letter> inbox, BulletinBoard board, Outbox outbox)
    {
        outbox.Clear();
        var ageBegins = entity.Ages is { } ages && ages.IsOver(entity.Age, tick);
        hour.Begin(entity.Id, tick, inbox, board, outbox, decisionsWanted, ageBegins);
        try
        {
            entity = ageBegins ? entity.Ages!.Renew(entity, tick) : entity;
            entity.Step(hour);
        }
        catch (Exception exception) when (exception is not BrokenBalanceException { InnerException: not null })
        {
            throw new BrokenBalanceException(entity.Id, tick, exception);
        }
    }

    /// <summary>Lets <paramref name="entity"/> count what is still open after the last tick; see <see cref="Entity.Close"/>.</summary>
    /// <exception cref="BrokenBalanceException">It failed; the message names entity and tick.</exception>
    public void Close(Entity entity, int tick, BulletinBoard board, Outbox outbox)
    {
        outbox.Clear();
        hour.Begin(entity.Id, tick, ReadOnlyMemory<Letter>.Empty, board, outbox, decisionsWanted: false);
        try
        {
            entity.Close(hour);
        }
        catch (Exception exception) when (exception is not BrokenBalanceException { InnerException: not null })
        {
            throw new BrokenBalanceException(entity.Id, tick, exception);
        }
    }
}
