using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Entities;

/// <summary>The last decisions of one entity, for those who look at it. Never part of its state.</summary>
internal sealed class RecentDecisions
{
    /// <summary>How many are kept.</summary>
    public const int Kept = 16;

    private Queue<Decision>? queue;

    /// <summary>Adds what one step decided.</summary>
    public void Add(List<Decision> decisions)
    {
        if (decisions.Count == 0)
        {
            return;
        }

        queue ??= new Queue<Decision>();
        foreach (var decision in decisions)
        {
            if (queue.Count == Kept)
            {
                queue.Dequeue();
            }

            queue.Enqueue(decision);
        }
    }

    /// <summary>The decisions, oldest first, as they are now.</summary>
    public IReadOnlyList<Decision> List() => queue is null ? [] : [.. queue];

    /// <summary>Forgets all.</summary>
    public void Clear() => queue = null;
}
