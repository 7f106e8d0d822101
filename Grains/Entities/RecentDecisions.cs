using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>The last decisions of one entity, some of each kind, for those who look at it: many of one kind hide none of another. Never part of its state.</summary>
internal sealed class RecentDecisions
{
    /// <summary>How many are kept of each kind.</summary>
    public const int KeptPerKind = 4;

    private List<Decision>? kept;

    /// <summary>Adds what one step decided.</summary>
    public void Add(List<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            kept ??= [];
            var (same, first) = (0, -1);
            for (var place = kept.Count - 1; place >= 0; place--)
            {
                (same, first) = kept[place].Kind == decision.Kind ? (same + 1, place) : (same, first);
            }

            if (same == KeptPerKind)
            {
                kept.RemoveAt(first);
            }

            kept.Add(decision);
        }
    }

    /// <summary>The decisions, oldest first, as they are now.</summary>
    public IReadOnlyList<Decision> List() => kept is null ? [] : [.. kept];

    /// <summary>Forgets all.</summary>
    public void Clear() => kept = null;
}
