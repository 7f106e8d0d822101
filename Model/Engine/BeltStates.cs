namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>The states of a belt's entities, to be compared with those of another run.</summary>
/// <param name="entities">The entities in canonical order.</param>
internal sealed class BeltStates(IReadOnlyList<Entity> entities)
{
    private readonly HashingCodec hashing = new();

    /// <summary>The entities in canonical order.</summary>
    public IReadOnlyList<Entity> Entities => entities;

    /// <summary>A fast hash of who there is and of every state.</summary>
    public ulong Hash()
    {
        ulong hash = 0;
        foreach (var entity in entities)
        {
            hashing.Start(entity.Id.Packed);
            entity.Describe(hashing);
            hashing.EndBlocks();
            hash = HashingCodec.Mix(hash, hashing.Hash);
        }

        return hash;
    }
}
