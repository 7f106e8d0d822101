using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>
/// What one entity decided and wrote of late, for those who look at it; never part of its state. Of decisions some of each kind are kept,
/// so that many of one hide none of another; of letters those of the last step, from the first look on.
/// </summary>
internal sealed class EntityDiary
{
    /// <summary>How many decisions are kept of each kind.</summary>
    public const int KeptPerKind = 4;

    private List<Decision>? decisions;
    private IReadOnlyList<LetterNote> letters = [];
    private bool isLookedAt;

    /// <summary>Enters a step.</summary>
    /// <param name="inbox">What was read.</param>
    /// <param name="outbox">What was done.</param>
    public void Enter(ReadOnlyMemory<Letter> inbox, Outbox outbox)
    {
        foreach (var decision in outbox.Decisions)
        {
            Enter(decision);
        }

        if (isLookedAt)
        {
            letters = [.. Notes(inbox.ToArray(), isSent: false), .. Notes([.. outbox.Letters, .. outbox.Bulletins], isSent: true)];
        }
    }

    /// <summary>Shows the entity as it is now.</summary>
    public EntityView Show(Entity entity, int tick)
    {
        isLookedAt = true;
        return new EntityView(entity.Id, tick, FieldLister.List(entity), decisions is null ? [] : [.. decisions], letters);
    }

    private void Enter(Decision decision)
    {
        decisions ??= [];
        var (same, first) = (0, -1);
        for (var place = decisions.Count - 1; place >= 0; place--)
        {
            (same, first) = decisions[place].Kind == decision.Kind ? (same + 1, place) : (same, first);
        }

        if (same == KeptPerKind)
        {
            decisions.RemoveAt(first);
        }

        decisions.Add(decision);
    }

    private static IEnumerable<LetterNote> Notes(Letter[] letters, bool isSent) => letters
        .CountBy(letter => (Other: isSent ? letter.To : letter.From, Message: letter.Body.GetType().Name))
        .Select(same => new LetterNote(isSent, same.Key.Other, same.Key.Message, same.Value));
}
