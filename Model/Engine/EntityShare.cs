namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>The entities of one partition, held here and stepped by direct calls; for engines that need no call per entity.</summary>
/// <param name="partition">Books what they do.</param>
/// <param name="create">Makes an entity as it is before its next step.</param>
/// <param name="plan">What the run is.</param>
public sealed class EntityShare(Partition partition, Func<EntityId, Entity> create, RunPlan plan)
{
    private readonly Entity[] entities = [.. partition.Members.Select(create)];
    private readonly EntityStepper stepper = new(plan.Seeds, plan.RecordDecisions);
    private readonly EntityStepper tellingStepper = new(plan.Seeds, decisionsWanted: true);
    private readonly Dictionary<int, Action<ReadOnlyMemory<Letter>, Outbox>> listeners = [];
    private readonly Outbox outbox = new();

    /// <summary>Entities in the order of their slots.</summary>
    public IReadOnlyList<Entity> Entities => entities;

    /// <summary>What the world outside the entities has paid in since they were made, in fen.</summary>
    public long OutsidePaidFen { get; private set; }

    /// <summary>Tells somebody from now on what one entity reads, does and decides; not to be called during a step. Changes no result.</summary>
    /// <param name="slot">Whose place.</param>
    /// <param name="listener">Is given what each step read and did, to look at during the call only.</param>
    public void Listen(int slot, Action<ReadOnlyMemory<Letter>, Outbox> listener) => listeners[slot] = listener;

    /// <summary>Steps everyone who is due in a tick.</summary>
    /// <exception cref="BrokenBalanceException">A step failed; the message names entity and tick.</exception>
    public void Step(int tick)
    {
        var everyoneDue = partition.BeginTick(tick);
        for (var i = 0; i < everyoneDue.Count; i++)
        {
            var due = everyoneDue[i];
            var listener = listeners.Count > 0 ? listeners.GetValueOrDefault(due.Slot) : null;
            (listener is null ? stepper : tellingStepper).Step(ref entities[due.Slot], tick, due.Inbox, partition.Board, outbox);
            listener?.Invoke(due.Inbox, outbox);
            if (listener is not null && !plan.RecordDecisions)
            {
                outbox.Decisions.Clear();
            }

            OutsidePaidFen = checked(OutsidePaidFen + outbox.OutsidePaidFen);
            partition.Book(due, outbox);
        }
    }

    /// <summary>Lets everyone count what is still open after the last tick.</summary>
    /// <exception cref="BrokenBalanceException">It failed; the message names entity and tick.</exception>
    public void Close(int tick)
    {
        for (var slot = 0; slot < entities.Length; slot++)
        {
            stepper.Close(entities[slot], tick, partition.Board, outbox);
            partition.BookClosing(slot, outbox);
        }
    }
}
