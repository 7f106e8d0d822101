using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Tests;

/// <summary>
/// Lets one entity live hours under a magnifying glass: a test writes its letters and reads what it did. Money is audited as
/// the engine does.
/// </summary>
/// <param name="entity">Who is stepped.</param>
/// <param name="seed">Seed of nature and behaviour.</param>
internal sealed class Stepper(Entity entity, ulong seed = 1)
{
    private readonly Hour hour = new(new RunSeeds(seed, seed));

    /// <summary>What the entity can read; see <see cref="Publish"/>.</summary>
    public BulletinBoard Board { get; private set; } = BulletinBoard.Empty;

    /// <summary>Whether the entity is asked for its reasons.</summary>
    public bool DecisionsWanted { get; set; }

    /// <summary>Puts a bulletin on the board.</summary>
    public void Publish(EntityId publisher, Message body, int tick = 0)
        => Board = Board.With([new Letter(publisher, EntityId.None, tick, tick + 1, 0, body)]);

    /// <summary>Lives one hour with letters in the order given.</summary>
    /// <returns>All it did, in a box of its own.</returns>
    public Outbox Step(int tick, params (EntityId From, Message Body)[] letters)
        => StepWithOlderMail(tick, [.. letters.Select(letter => (letter.From, tick - 1, letter.Body))]);

    /// <summary>Lives one hour with letters that were under way for longer than an hour.</summary>
    public Outbox StepWithOlderMail(int tick, params (EntityId From, int Sent, Message Body)[] letters)
    {
        var outbox = new Outbox();
        Letter[] inbox = [.. letters.Select((letter, index) => new Letter(letter.From, entity.Id, letter.Sent, tick, index, letter.Body))];
        hour.Begin(entity.Id, tick, inbox, Board, outbox, DecisionsWanted);
        entity.Step(hour);
        outbox.AuditMoney(inbox);
        return outbox;
    }
}
