namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Who lives on the belt, who lives near whom, and to which scope of the figures each belongs. It is computed from the
/// scenario and the same on every silo.
/// </summary>
public sealed class EntityDirectory
{
    private readonly Resident[][] residents;

    /// <summary>Lists the belt's entities.</summary>
    /// <param name="residents">Per kind (the index), the entities in order of their numbers.</param>
    /// <param name="scopeCount">Number of home scopes.</param>
    public EntityDirectory(Resident[][] residents, int scopeCount)
    {
        this.residents = residents;
        ScopeCount = scopeCount;
        Count = residents.Sum(kind => kind.Length);
    }

    /// <summary>Number of entities.</summary>
    public int Count { get; }

    /// <summary>Number of home scopes; see <see cref="Resident.Scope"/>.</summary>
    public int ScopeCount { get; }

    /// <summary>What is settled for certain hours.</summary>
    public Timetable Timetable { get; private init; } = Timetable.Empty;

    /// <summary>The same belt with something settled for certain hours.</summary>
    public EntityDirectory With(Timetable timetable) => new(residents, ScopeCount) { Timetable = timetable };

    /// <summary>All identities in canonical order.</summary>
    public IEnumerable<EntityId> All()
    {
        for (var kind = 1; kind < residents.Length; kind++)
        {
            for (var number = 1; number <= residents[kind].Length; number++)
            {
                yield return new EntityId((EntityKind)kind, number);
            }
        }
    }

    /// <summary>Whether the belt has this entity.</summary>
    public bool Contains(EntityId id)
        => (int)id.Kind > 0 && (int)id.Kind < residents.Length && id.Number >= 1 && id.Number <= residents[(int)id.Kind].Length;

    /// <summary>Number of entities of a kind.</summary>
    public int CountOf(EntityKind kind) => residents[(int)kind].Length;

    /// <summary>The home scope of an entity.</summary>
    public int ScopeOf(EntityId id) => residents[(int)id.Kind][id.Number - 1].Scope;

    /// <summary>The partition of an entity when there are <paramref name="partitions"/>.</summary>
    public int PartitionOf(EntityId id, int partitions)
        => residents[(int)id.Kind][id.Number - 1].Neighbourhood % partitions;
}

/// <summary>Where an entity lives.</summary>
/// <param name="Neighbourhood">Entities that talk much share it: a factory, its SKUs and rooms. Speed only, never results.</param>
/// <param name="Scope">Index of its home scope: the pair of factory class and platform whose figures it adds to.</param>
public readonly record struct Resident(int Neighbourhood, int Scope);
