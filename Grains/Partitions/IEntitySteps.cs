using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>How the entities of a partition are held and stepped: each by a grain of its own, or all by the partition itself.</summary>
internal interface IEntitySteps
{
    /// <summary>Makes every entity as it is before a tick.</summary>
    /// <param name="nextTick">The tick to live next.</param>
    /// <param name="states">States in the order of slots; empty at hour 0.</param>
    Task Begin(int nextTick, IReadOnlyList<ReadOnlyMemory<byte>> states);

    /// <summary>Steps everyone who is due in a tick and books what they did.</summary>
    /// <exception cref="BrokenBalanceException">A step failed; of several, the first in canonical order is named.</exception>
    Task Step(int tick);

    /// <summary>Lets everyone count what is still open after the last tick.</summary>
    /// <exception cref="BrokenBalanceException">It failed; of several, the first in canonical order is named.</exception>
    Task Close(int tick);

    /// <summary>Hands over every entity's state in the order of slots.</summary>
    Task Save(Func<ReadOnlyMemory<byte>, Task> keep);

    /// <summary>Hashes the state of every entity.</summary>
    Task<IReadOnlyList<StateHash>> Hashes();

    /// <summary>Shows an entity that is held here; null if it is not.</summary>
    /// <param name="entity">Who.</param>
    /// <param name="tick">The tick that was lived last.</param>
    EntityView? Look(EntityId entity, int tick);

    /// <summary>Forgets every entity.</summary>
    Task End();
}
